import { suffixIndex, suffixPattern } from '../syntax/label.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { gatherer } from './per-chunk.ts';

/** A place in the text that names a paragraph of the same draft by its number. */
export interface Reference {
  /** The words that name it: "paragraph 2 of the preamble". In the draft. */
  readonly span: Span;
  /** The number with its suffix: "5 bis". What a renumbering rewrites. */
  readonly numberSpan: Span;
  readonly number: number;
  readonly suffix: number;
  readonly section: 'preamble' | 'operative' | 'unknown';
}

/**
 * The references of a draft to its own paragraphs: "paragraph 2 of the preamble", "operative paragraph 4", "paragraphs 3 and 5 bis above",
 * "paragraphs 7 to 9", "PARAGRAPH 2 OF THE PREAMBLE". A paragraph of something else ("paragraph 16 of resolution 2206 (2015)",
 * "Article 4, paragraph 9, of the Convention") is none.
 */
export function referencesOf(draft: Draft): readonly Reference[] {
  return gather(draft.paragraphs).flatMap(({ offset, value }) =>
    value.map((reference) => ({ ...reference, span: shift(reference.span, offset), numberSpan: shift(reference.numberSpan, offset) })),
  );
}

/** One space, or a line's end in hard-wrapped text. */
const space = '(?:\\r\\n|\\s)';
const number = `\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?`;
const joint = `(?:,${space}?(?:(?:and|or)${space})?|${space}(?:and|or|to|through)${space}|[–-])`;
const ownText = `(?:of|in)${space}(?:this|the${space}present)${space}(?:resolution|decision|declaration|text|draft|document)`;
// The section is said before ("operative paragraph 4") or after ("paragraph 2 of the preamble").
const reference = new RegExp(
  `(?<![\\w-])(?:(?<before>preambular|operative|resolutive)${space})?(?<sub>sub-?)?(?:paragraphs?|paras?\\.?)${space}(?<numbers>${number}(?:${joint}${number}){0,12})(?<inside>\\([a-z]\\))?(?:,?${space}(?<after>of${space}the${space}(?:preamble|operative${space}(?:part|section))|${ownText}|above|below|hereof))?`,
  'gi',
);
const short = new RegExp(`\\b(?<kind>PP|OP)[. \\u00a0]?(?<numbers>${number})\\b`, 'g');
/** What makes it a paragraph of another text. */
const foreign = new RegExp(
  `^(?:${space}?\\([a-z]+\\))*,?${space}(?:(?:of|in|du|de${space}la|del)${space}(?:the${space})?(?!preamble|operative|this\\b|present\\b)|thereof)`,
  'i',
);
const foreignBefore = new RegExp(
  `(?:\\bArticles?\\s\\d+\\s?(?:bis|ter|quater)?(?:\\s?\\([a-z\\d]+\\))*,\\s(?:and\\s)?|\\b(?:resolutions?|decisions?|S/RES|A/RES)[^.;]{0,30}\\d[^.;]{0,20},${space}(?:in${space})?)$`,
  'i',
);

const gather = gatherer((paragraph) => {
  const found = paragraph.text.length < 8 ? [] : [...inText(paragraph.text)];
  const labelEnd = paragraph.line.label?.span.end ?? 0;
  const own = found.filter(({ span }) => span.start >= labelEnd);
  return own.length > 0 ? own : undefined;
});

function* inText(text: string): Generator<Reference> {
  for (const match of text.matchAll(reference)) {
    const { before, sub, numbers = '', after } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (sub !== undefined || (after === undefined && foreign.test(text.slice(end, end + 60)))) continue;
    if (foreignBefore.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
    const section =
      /^preambular/i.test(before ?? '') || /preamble/i.test(after ?? '')
        ? 'preamble'
        : before !== undefined || /operative/i.test(after ?? '')
          ? 'operative'
          : 'unknown';
    yield* each(numbers, match.index + match[0].indexOf(numbers, (before ?? '').length), { start: match.index, end }, section);
  }
  for (const match of text.matchAll(short)) {
    const { kind, numbers = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    yield* each(numbers, end - numbers.length, { start: match.index, end }, kind === 'PP' ? 'preamble' : 'operative');
  }
}

const single = new RegExp(`(\\d{1,3})(?:[ \\u00a0]?(${suffixPattern}))?`, 'gi');

function* each(numbers: string, offset: number, span: Span, section: Reference['section']): Generator<Reference> {
  for (const match of numbers.matchAll(single)) {
    const start = offset + match.index;
    yield { span, numberSpan: { start, end: start + match[0].length }, number: Number(match[1]), suffix: suffixIndex(match[2]), section };
  }
}
