import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { ReferenceWords } from '../../languages/optional-words.ts';
import { suffixIndex, suffixName } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { type Span, shift, touches } from '../../text/span.ts';
import { gatherer } from '../paragraphs.ts';
import { openMarksIn } from './open-mark.ts';

/** A reference to a paragraph of the same draft by its number. */
export interface Reference {
  /** The words that name it: "paragraph 2 of the preamble". In the draft. */
  readonly span: Span;
  /** The number with its suffix: "5 bis". What a renumbering rewrites. */
  readonly numberSpan: Span;
  readonly number: number;
  readonly suffix: number;
  readonly section: 'preamble' | 'operative' | 'unknown';
  /** The sub-paragraph named with it: "b" of "paragraph 4 (b)". */
  readonly point: { readonly letter: string; readonly span: Span } | undefined;
  /** Where the paragraph stands, if the words say so. */
  readonly direction: { readonly word: 'above' | 'below'; readonly span: Span } | undefined;
  /** True where the words name several paragraphs: "paragraphs 2 and 5 above". */
  readonly shared: boolean;
  /** True where a comment in its paragraph says that a renumbering left it for the drafter to decide. */
  readonly open: boolean;
  /** True where no other text can be meant: "of the preamble", "operative paragraph 4", "above", "of this resolution". */
  readonly own: boolean;
}

/**
 * The references of a draft's paragraphs to its own paragraphs, with spans from each paragraph's start: "paragraph 2 of the preamble", "operative paragraph 4", "paragraphs 3 and 5 bis above",
 * "paragraphs 7 to 9", "PARAGRAPH 2 OF THE PREAMBLE". A paragraph of something else ("paragraph 16 of resolution 2206 (2015)",
 * "Article 4, paragraph 9, of the Convention") is none.
 */
export const referencesIn = gatherer((paragraph) => {
  const found = referencesAmong(paragraph);
  return found.length > 0 ? found : undefined;
});

/** The references in one paragraph, with spans from its start. */
export function referencesAmong({ text, line }: Paragraph): readonly Reference[] {
  if (!mayRefer.test(text)) return [];
  const labelEnd = line.label?.span.end ?? 0;
  const found = [...inText(text)].filter(({ span }) => span.start >= labelEnd);
  const marks = openMarksIn(text);
  if (marks.length === 0) return found;
  return found.map((reference) => ({ ...reference, open: marks.some(({ numbers }) => numbers.includes(numberNamed(reference))) }));
}

/** The number that a reference names, as drafters say it: "5 bis", "4 (b)". */
export function numberNamed({ number, suffix, point }: Pick<Reference, 'number' | 'suffix'> & Partial<Pick<Reference, 'point'>>): string {
  return `${number}${suffix > 0 ? ` ${suffixName(suffix)}` : ''}${point === undefined ? '' : ` (${point.letter})`}`;
}

export function placedReference(reference: Reference, offset: number): Reference {
  const { point, direction } = reference;
  return {
    ...reference,
    span: shift(reference.span, offset),
    numberSpan: shift(reference.numberSpan, offset),
    point: point && { ...point, span: shift(point.span, offset) },
    direction: direction && { ...direction, span: shift(direction.span, offset) },
  };
}

/** The one at an offset among the references of a paragraph that begins at `paragraphStart`, placed in the draft: of several numbers in a row that which is touched, else the first. */
export function touchedReference(found: readonly Reference[], paragraphStart: number, offset: number): Reference | undefined {
  const touched = found.map((each) => placedReference(each, paragraphStart)).filter(({ span }) => touches(span, offset));
  return touched.find(({ numberSpan }) => touches(numberSpan, offset)) ?? touched[0];
}

const mayRefer = /[Pp]ara|PARA|PP|OP/;

/** One space, or a line break in hard-wrapped text. */
const space = '(?:\\r\\n|\\s)';
const number = `\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?`;

/** The end of another text's symbol: "2/CP.17", "S/RES/1325 (2000)". */
const symbol = '[A-Z\\d]/[A-Z\\d][A-Z\\d./-]{0,20}(?:[ \\u00a0]\\([\\dIVXLC/-]{2,16}\\))?';

function patternsOf({ references: words, conjunctions }: Language & { readonly references: ReferenceWords }) {
  const any = (list: readonly string[]) => anyOf(list, space);
  const joins = any([...conjunctions.and, ...conjunctions.or]);
  const listed = `,${space}?(?:${joins}${space})?|${space}${joins}${space}`;
  const own = `${any(words.beforeOwnText)}${space}${any(words.ownDeterminers)}${space}${any(words.ownTexts)}`;
  const joint = `(?:${listed}|${space}${any(words.through)}${space}|[–-])`;
  return {
    // The section is said before ("operative paragraph 4") or after ("paragraph 2 of the preamble").
    reference: new RegExp(
      `(?<![\\w-])(?:(?:(?<preambular>${any(words.preambular)})|(?<operative>${any(words.operative)}))${space})?(?<sub>${any(words.subPrefixes)})?${any(words.paragraphs)}${space}(?<numbers>${number}(?:(?:${space}?\\([a-z]{1,2}\\))?${joint}${number}){0,12})(?:${space}?(?<point>\\([a-z]{1,2}\\))(?:${space}?\\([ivx]{1,5}\\))?)?(?:,?${space}(?<after>(?<ofPreamble>${any(words.ofPreamble)})|(?<ofOperative>${any(words.ofOperative)})|${own}|(?<above>${any(words.above)})|(?<below>${any(words.below)})|${any(words.here)}))?`,
      'gi',
    ),
    short: new RegExp(`\\b(?<kind>PP|OP)[. \\u00a0]?(?<numbers>${number})\\b(?:[ \\u00a0]?(?<point>\\([a-z]{1,2}\\)))?`, 'g'),
    moreShort: new RegExp(`^(?:(?:${listed})(?:PP|OP)[. \\u00a0]?${number}\\b){1,8}`),
    /** What stands after, or before, a number of another text's paragraph. */
    foreign: new RegExp(
      `^(?:${space}?\\([a-z]+\\))*,?${space}(?:${any(words.beforeOtherText)}${space}(?:${any(words.definiteArticles)}${space})?(?!${any(words.ownAfterOf)})|${any(words.thereof)})`,
      'i',
    ),
    foreignBefore: new RegExp(
      `(?:\\b${any(words.articles)}\\s\\d+\\s?${suffixPattern}?(?:\\s?\\([a-z\\d]+\\))*,\\s(?:${any(conjunctions.and)}\\s)?|\\b${any(words.citedTexts)}[^.;]{0,30}\\d[^.;]{0,20},${space}(?:${any(words.beforeOwnText)}${space})?|${symbol},?${space})$`,
      'i',
    ),
    /** Before a paragraph that somebody wants to put in: it is not there yet. */
    proposed: new RegExp(`\\b${any(words.proposed)}${space}$`, 'i'),
    /** After the name of a part, what makes it another text's: "the preamble to the Charter", "of the preamble of resolution 12"; not "to the end". */
    ofAnother: new RegExp(
      `^${space}${any(words.afterPartOfOther)}${space}(?:${any(words.demonstratives)}${space}|(?:${any(words.definiteArticles)}${space})?(?:[A-Z\\d]|${any(words.otherTexts)}\\b))`,
    ),
  };
}

const patternsByLanguage = languages.flatMap((language) => (hasReferences(language) ? [patternsOf(language)] : []));

function hasReferences(language: Language): language is Language & { readonly references: ReferenceWords } {
  return language.references !== undefined;
}

/** How far round a reference the name of another text is looked for: a few words; after a list of short references, some more. */
const beforeUnits = 80;
const afterUnits = 60;
const afterListUnits = 90;

/** Those to paragraphs of other texts, "paragraph 16 of resolution 2206 (2015)", with spans from the paragraph's start. Which text is meant the words round them tell. */
export function referencesToOthersAmong({ text }: Paragraph): readonly Reference[] {
  return mayRefer.test(text) ? [...inText(text, 'others')] : [];
}

function* inText(text: string, meaning: 'own' | 'others' = 'own'): Generator<Reference> {
  for (const patterns of patternsByLanguage) yield* readBy(patterns, text, meaning);
}

function* readBy(
  { reference, short, moreShort, foreign, foreignBefore, proposed, ofAnother }: (typeof patternsByLanguage)[number],
  text: string,
  meaning: 'own' | 'others',
): Generator<Reference> {
  for (const match of text.matchAll(reference)) {
    const { preambular, operative, sub, numbers = '', point, after, ofPreamble, ofOperative, above, below } = match.groups ?? {};
    const end = match.index + match[0].length;
    const ofPart = ofPreamble !== undefined || ofOperative !== undefined;
    if (sub !== undefined) continue;
    const before = text.slice(Math.max(0, match.index - beforeUnits), match.index);
    const isOfOther =
      ((after === undefined || ofPart) && (ofPart ? ofAnother : foreign).test(text.slice(end, end + afterUnits))) ||
      foreignBefore.test(before);
    if (isOfOther !== (meaning === 'others') || proposed.test(before)) continue;
    const section =
      (preambular ?? ofPreamble) !== undefined ? 'preamble' : (operative ?? ofOperative) !== undefined ? 'operative' : 'unknown';
    const direction = above ?? below;
    const numbersAt = match.index + match[0].indexOf(numbers, (preambular ?? operative ?? '').length);
    const all = [
      ...numberReferences(numbers, numbersAt, {
        span: { start: match.index, end },
        section,
        point: undefined,
        direction:
          direction === undefined
            ? undefined
            : { word: below === undefined ? 'above' : 'below', span: { start: end - direction.length, end } },
        shared: !/^\d+\D*$/.test(numbers),
        open: false,
        own: section !== 'unknown' || after !== undefined,
      }),
    ];
    const last = all.pop();
    // “paragraphs 2 (b) and 5”: a point of one that is not the last.
    for (const each of all) yield { ...each, point: innerPoint(each.numberSpan.end, text) };
    if (last !== undefined) yield { ...last, point: point === undefined ? undefined : pointAt(point, last.numberSpan.end, text) };
  }
  for (const match of text.matchAll(short)) {
    const { kind, numbers = '', point } = match.groups ?? {};
    const end = match.index + match[0].length;
    // "[Chair’s proposal: OP4 Takes note …": the paragraph itself, under its label.
    if (opens(text, end) || proposed.test(text.slice(Math.max(0, match.index - beforeUnits), match.index))) continue;
    const section = kind === 'PP' ? 'preamble' : 'operative';
    // In "OP3 and OP4 of resolution 1440 (2002)" the resolution is meant for both.
    const own = !foreign.test(text.slice(end, end + afterListUnits).replace(moreShort, ''));
    if (own && meaning === 'others') continue;
    const span = { start: match.index, end };
    const numbersAt = match.index + match[0].indexOf(numbers, 2);
    yield* numberReferences(numbers, numbersAt, {
      span,
      section,
      point: point === undefined ? undefined : pointAt(point, numbersAt + numbers.length, text),
      direction: undefined,
      shared: false,
      open: false,
      own,
    });
  }
}

/** The letter stands right after the number, or after one space. */
function pointAt(point: string, from: number, text: string): Reference['point'] {
  const start = text.indexOf(point, from) + 1;
  return { letter: point.slice(1, -1), span: { start, end: start + point.length - 2 } };
}

function innerPoint(from: number, text: string): Reference['point'] {
  const point = /^[ \u00a0]?(\([a-z]{1,2}\))/.exec(text.slice(from, from + pointUnits))?.[1];
  return point === undefined ? undefined : pointAt(point, from, text);
}

/** Room for a space and two letters in parentheses. */
const pointUnits = 5;

const single = new RegExp(`(\\d{1,3})(?:[ \\u00a0]?(${suffixPattern}))?`, 'gi');

function* numberReferences(
  numbers: string,
  offset: number,
  common: Omit<Reference, 'number' | 'suffix' | 'numberSpan'>,
): Generator<Reference> {
  for (const match of numbers.matchAll(single)) {
    const start = offset + match.index;
    yield { ...common, numberSpan: { start, end: start + match[0].length }, number: Number(match[1]), suffix: suffixIndex(match[2]) };
  }
}
