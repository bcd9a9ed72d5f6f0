import { findDelegation } from '../../../delegations/delegations.ts';
import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import { Paragraph } from '../../../syntax/paragraph.ts';
import type { Fault, Stray } from '../../../syntax/tree.ts';
import { endOfAlternative, startOfAlternative } from './alternatives.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { knownAlternative } from './known-alternative.ts';
import { endOfKnown, type Known, startOfKnown } from './known-words.ts';
import { plausiblePlace } from './plausible-places.ts';
import { quotationEnds, quotationStarts } from './quotation-places.ts';
import { type Stretch, splitAt, stretchOf } from './stretch.ts';
import { swapped } from './swapped.ts';
import { splitsWhole, touchingPlace } from './touching.ts';
import { skipSpace, withoutSpace } from './words-end.ts';

/**
 * Where the partner of a loose mark most likely stood: places in the same paragraph, the best first; none where no place is likely. A pair put
 * there holds words and splits no word, citation, note, label or emphasis; it crosses no other pair, unless alternatives tell that the pairs are others. `known` tells which words stand in brackets elsewhere.
 */
export function partnerPlaces(paragraph: Paragraph, mark: LooseMark, missing: Stray['mark'], known: Known = () => false): number[] {
  const [first, ...places] = placesByWords(paragraph, mark, missing, known);
  const isBracket = missing === ']' || missing === '[';
  const plausible = isBracket && touched(paragraph, mark) === undefined ? plausiblePlace(paragraph, mark, known, first) : undefined;
  return [...new Set([first, plausible, ...places].filter((place) => place !== undefined))];
}

/** The first of these places: the others take long to be told. */
export function likeliestPlace(paragraph: Paragraph, mark: LooseMark, missing: '[' | ']', known: Known): number | undefined {
  const [first] = placesByWords(paragraph, mark, missing, known);
  return first ?? plausiblePlace(paragraph, mark, known, undefined);
}

/** Where a word that touches another bracket tells the place. */
function touched(paragraph: Paragraph, { touched: place }: LooseMark): number | undefined {
  return place === undefined || splitsWhole(paragraph, place) ? undefined : place;
}

/** The places that the words round them tell, the best first. */
function placesByWords(paragraph: Paragraph, mark: LooseMark, missing: Stray['mark'], known: Known): number[] {
  const isBracket = missing === ']' || missing === '[';
  const only = isBracket ? touched(paragraph, mark) : undefined;
  if (only !== undefined) return [only];
  const stretch = stretchOf(paragraph, mark, missing);
  const likely = mark.opening ? ends : starts;
  const places = likely(paragraph, mark, missing, stretch, known).flatMap((place) => sound(stretch, mark, place) ?? []);
  if (missing === 'open quote' || missing === 'close quote')
    return [...new Set(places)].filter(
      (place) => holdsWholeQuotations(paragraph.text, mark, place) && isUnderstood(paragraph, mark, place),
    );
  if (missing === ']' && isAtHead(paragraph, mark.span.start))
    places.unshift(...places.flatMap((place) => afterStop(paragraph, stretch, place)));
  const other = isBracket ? swapped(paragraph, mark) : undefined;
  if (other !== undefined) places.unshift(...partnerPlaces(paragraph, other, missing, known).slice(0, 1));
  const touching = isBracket ? (touchingPlace(paragraph, mark) ?? knownAlternative(paragraph, mark, known)) : undefined;
  return [...new Set([touching, ...places].filter((place) => place !== undefined))];
}

/** Which of straight marks opens and which closes is told by what stands round each: of two side by side nobody can tell, and a third may change what the others were. */
function isUnderstood({ text, faults }: Paragraph, { span }: LooseMark, place: number): boolean {
  if (text.charAt(span.start) !== '"') return true;
  const mended = new Paragraph(`${text.slice(0, place)}"${text.slice(place)}`);
  return quotesAmong(mended.faults) < quotesAmong(faults);
}

function quotesAmong(faults: readonly Fault[]): number {
  return faults.filter(({ kind }) => kind === 'quote').length;
}

/** A closing mark between the two, which was none while no quotation was open (“of 2” pipes”), would take the new one for its own. */
function holdsWholeQuotations(text: string, { span, opening }: LooseMark, place: number): boolean {
  const between = opening ? text.slice(span.end, place) : text.slice(place, span.start);
  return between.split('“').length === between.split('”').length;
}

/**
 * A bracket at the head of its paragraph holds the whole of it; one in mid-sentence holds an alternative, or the rest of its clause.
 */
function ends(paragraph: Paragraph, { span }: LooseMark, missing: Stray['mark'], stretch: Stretch, known: Known): (number | undefined)[] {
  const { start, end, plain } = stretch;
  if (missing === 'close quote') return quotationEnds(stretch);
  const clause = clauseEnd(plain, start, end);
  if (isAtHead(paragraph, span.start)) return [end, clause];
  return [endOfKnown(stretch, known), endOfAlternative(stretch, span.start), clause, end];
}

/** A bracket at the end of its paragraph holds the whole of it; one in mid-sentence holds an alternative, or its clause from the beginning on. */
function starts(paragraph: Paragraph, { span }: LooseMark, missing: Stray['mark'], stretch: Stretch, known: Known): (number | undefined)[] {
  const { start, end, plain } = stretch;
  if (missing === 'open quote') return quotationStarts(stretch);
  const clause = skipSpace(plain, clauseStart(plain, start, end));
  if (isAtEnd(paragraph, span.end)) return [start, clause];
  return [proposer(stretch), startOfKnown(stretch, known), startOfAlternative(stretch), looseComma(stretch), clause, start];
}

function isAtHead({ text, content }: Paragraph, start: number): boolean {
  return /^[\s[(“"«*\d.a-z)]{0,12}$/.test(text.slice(content.start, start));
}

function isAtEnd({ text, content }: Paragraph, end: number): boolean {
  return /^[\s.,;:)\]”"]*$/.test(text.slice(end, content.end));
}

/** What holds a whole paragraph holds its stop too: "[To rest.]", "[(a) To rest;]". */
function afterStop({ text, content }: Paragraph, { end }: Stretch, place: number): number[] {
  return place === end && /^[.;]\s*$/.test(text.slice(place, content.end)) ? [place + 1] : [];
}

/** "includes the Bra: coordination]": a delegation's name and a colon begin a proposal. */
function proposer({ start, end, plain }: Stretch): number | undefined {
  const names = /(?:^|[\s(])(?<name>\p{Lu}[\p{L}.'’]*(?:[\s,/]+\p{Lu}[\p{L}.'’]*){0,4}):\s/gu;
  const found = [...plain.slice(start, end).matchAll(names)].findLast(({ groups }) => findDelegation(groups?.['name'] ?? '') !== undefined);
  return found === undefined ? undefined : start + found.index + found[0].indexOf(found.groups?.['name'] ?? '');
}

/** "resources , as well as]": no comma has a space before it, unless a bracket stood between. */
function looseComma({ start, end, plain }: Stretch): number | undefined {
  const at = plain.slice(start, end).search(/(?<=\S[ \t]),[ \t][^,]*$/);
  return at < 0 ? undefined : start + at;
}

/** The place itself, or the nearest outside of what nothing splits; undefined where the pair would hold nothing. */
function sound(stretch: Stretch, { span, opening }: LooseMark, place: number | undefined): number | undefined {
  if (place === undefined) return undefined;
  const { text, start, end } = stretch;
  const split = splitAt(stretch, place);
  const outside = split === undefined ? place : opening ? split.end : split.start;
  const at = opening ? withoutSpace(text, outside) : skipSpace(text, outside);
  if (at < start || at > end || splitAt(stretch, at) !== undefined || /[\p{L}\d]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1)))
    return undefined;
  return /[\p{L}\d]/u.test(opening ? text.slice(start, at) : text.slice(at, span.start)) ? at : undefined;
}
