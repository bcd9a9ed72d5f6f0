import { conventionOf } from '../draft/convention.ts';
import { type PlacedIn, placedAt, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { longestHeadingInParagraphs } from '../draft/heading-length.ts';
import { languageAt, languageOf } from '../draft/language.ts';
import { type OpenerKind, type OpenerUsage, openerUsage } from '../draft/openings/opener-usage.ts';
import { openingOf } from '../draft/openings/opening.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { usualOpeners } from '../languages/usual-openers.ts';
import { anyWord } from '../text/any-of.ts';
import { countLineBreaks } from '../text/line-breaks.ts';
import { withoutAccents } from '../text/without-accents.ts';
import { say } from '../wording/say.ts';
import { lineBefore } from './completion-context.ts';
import type { Completion } from './data.ts';

/**
 * The openers that may be meant where a paragraph begins: those of the draft first, the most frequent before others, then the usual ones of its language, in the draft's own capitals and emphasis. Where nothing is typed yet,
 * only for who asks. Nothing within a sentence.
 */
export function openerCompletions(draft: Draft, offset: number, isAsked: boolean): readonly Completion[] {
  const begun = begunAt(draft, offset);
  if (begun === undefined || (begun.typed === '' && !isAsked)) return [];
  const { kind, typed, start, index } = begun;
  const usage = openerUsage(draft)[kind];
  const language = languageAt(draft, index) ?? languageOf(draft) ?? languageOfFormula(draft);
  const usual = language === undefined ? [] : usualOf(draft, kind, usualOpeners[language.id], usage);
  // What is being typed counts as an opener of the draft itself.
  const own = [...usage.counts].filter(([words, count]) => count > 1 || words.toLowerCase() !== typed.toLowerCase());
  const all = new Map<string, string>(own.map(([words, count]) => [words, say('timesInDraft', { count })]));
  for (const words of usual) if (!all.has(words)) all.set(words, say('usualOpener'));
  // Within marks of emphasis those that end it are there already.
  const { mark } = usage;
  const marked = offset + mark.length;
  const end = draft.slice({ start: offset, end: Math.min(draft.length, marked) }) === mark ? marked : offset;
  const isCapital = usage.counts.size === 0 ? kind === 'preambular' && conventionOf(draft) === 'oas' : usage.capitals;
  return [...all]
    .filter(([words]) => folded(words).startsWith(folded(typed)) && words.length > typed.length)
    .map(([words, title]) => {
      const written = isCapital ? words.toUpperCase() : words;
      return { span: { start, end }, newText: `${mark}${written}${mark}`, label: written, title, kind: 'opener' };
    });
}

/** A draft that has just been begun is too short for its words to tell: the organ's name in its opening formula does. */
function languageOfFormula(draft: Draft): Language | undefined {
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs))
    if (place.role === 'opening formula') return languages.find((_, at) => organs[at]?.test(paragraph.text));
  return undefined;
}

const organs = languages.map(({ formulas }) => new RegExp(anyWord(formulas.organs), 'i'));

interface Begun {
  readonly kind: OpenerKind;
  readonly typed: string;
  /** Where what is typed begins, with marks of emphasis before it. */
  readonly start: number;
  readonly index: number;
}

/** What has been typed of a paragraph's opener; undefined where the cursor stands anywhere else. */
function begunAt(draft: Draft, offset: number): Begun | undefined {
  const index = paragraphAt(draft.paragraphs, offset)?.index;
  const placed = index === undefined ? undefined : placedAt(draft, index);
  const kind = placed && kindAt(placed);
  if (placed === undefined || kind === undefined) return undefined;
  const { paragraph } = placed;
  const { text, content } = paragraph;
  const within = offset - placed.offset;
  // A line of its own after the blank line that ends the preamble's last paragraph.
  const tail = text.slice(content.end, Math.max(content.end, within));
  if (/[\r\n]/.test(tail)) {
    const isNewLine = lineBefore(draft, offset) === '' && countLineBreaks(tail, 2) === 2;
    return isNewLine && kind === 'preambular' ? { kind, typed: '', start: offset, index: placed.index } : undefined;
  }
  const labelEnd = placed.place.label?.span.end ?? 0;
  const opening = Math.max(openingOf(paragraph), labelEnd);
  const marks = /[*_]*$/.exec(text.slice(labelEnd, Math.min(opening, within)))?.[0].length ?? 0;
  const from = Math.min(opening, within) - marks;
  const { typed } = beginning.exec(text.slice(from, within))?.groups ?? {};
  const isBefore = text.slice(labelEnd, from).replace(/[\s[*]/g, '') !== '' && opening > within;
  if (typed === undefined || isBefore || within < labelEnd || /^[\p{L}\p{N}]/u.test(text.slice(within))) return undefined;
  return { kind, typed, start: placed.offset + from, index: placed.index };
}

const beginning = /^[*_]{0,2}\s*(?<typed>(?:\p{L}[\p{L}’' -]{0,40})?)$/u;

function kindAt({ place: { role, section, depth, label } }: PlacedIn): OpenerKind | undefined {
  if (depth > 0) return undefined;
  if (role === 'preambular' || role === 'operative') return role;
  if (label !== undefined || role === 'note') return undefined;
  return role === 'opening formula' || section === 'preamble' ? 'preambular' : undefined;
}

/** The form that most operative paragraphs of the draft have; the body's, where they tell none. */
function usualOf(draft: Draft, kind: OpenerKind, lists: (typeof usualOpeners)['en'], { counts }: OpenerUsage): readonly string[] {
  if (kind === 'preambular') return lists.preambular;
  const votes = (list: readonly string[]) => list.reduce((sum, words) => sum + (counts.get(words) ?? 0), 0);
  const [infinitive, present] = [votes(lists.infinitive), votes(lists.present)];
  const isInfinitive = infinitive === present ? conventionOf(draft) === 'oas' : infinitive > present;
  const [first, second] = isInfinitive ? [lists.infinitive, lists.present] : [lists.present, lists.infinitive];
  return first.length > 0 ? first : second;
}

function folded(words: string): string {
  return withoutAccents(words).toLowerCase();
}
