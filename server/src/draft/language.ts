import type { Language, LanguageId } from '../languages/language.ts';
import { stopWordsIn, tellLanguage } from '../languages/tell-language.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { once } from '../tree/memo.ts';
import { type LeafAt, leafAt, leavesIn } from '../tree/tree.ts';
import type { Draft } from './draft.ts';
import { counter } from './paragraphs.ts';

/** The language of most of a draft; undefined for a text too short to tell, or in another language. Rules that read words stay silent then. */
export const languageOf = once((draft: Draft): Language | undefined => {
  const counts = stopWords(draft.paragraphs);
  return tellLanguage((id) => counts.get(id) ?? 0);
});

/** The language that a paragraph is in by its own words; undefined for a short one. */
export const ownLanguage = once((paragraph: Paragraph): Language | undefined => {
  const counts = Map.groupBy(beginning(paragraph, longestSample), (id) => id);
  return tellLanguage((id) => counts.get(id)?.length ?? 0);
});

/**
 * The language of the paragraph with this number: its own, so that a Spanish paragraph in an English compilation is Spanish. A short paragraph is in
 * the language of its section, where the nearest ones before it and after it that tell theirs tell the same; else in the draft's.
 */
export function languageAt(draft: Draft, index: number): Language | undefined {
  const here = index < draft.paragraphs.size ? leafAt(draft.paragraphs, 'index', index) : undefined;
  const own = here && ownLanguage(here.leaf);
  if (own !== undefined) return own;
  const before = firstTold([...leavesIn(draft.paragraphs, Math.max(0, index - reach), index)].reverse());
  return before !== undefined && before === firstTold(leavesIn(draft.paragraphs, index + 1, index + 1 + reach))
    ? before
    : languageOf(draft);
}

function firstTold(paragraphs: Iterable<LeafAt<Paragraph>>): Language | undefined {
  for (const { leaf } of paragraphs) {
    const own = ownLanguage(leaf);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** In paragraphs: a list of short items is seldom longer. */
const reach = 20;

/** In UTF-16 code units. The beginning of a paragraph is in the language of the whole; of many paragraphs little of each is enough. */
const sample = 80;
const longestSample = 600;

const stopWords = counter((paragraph: Paragraph) => beginning(paragraph, sample));

function beginning({ text, content }: Paragraph, length: number): LanguageId[] {
  return stopWordsIn(text.slice(content.start, Math.min(content.end, content.start + length)));
}
