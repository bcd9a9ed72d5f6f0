import type { Language, LanguageId } from '../languages/language.ts';
import { stopWordsIn, tellLanguage } from '../languages/tell-language.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { once } from '../tree/memo.ts';
import { leafAt } from '../tree/tree.ts';
import type { Draft } from './draft.ts';
import { counter } from './paragraphs.ts';
import { perItem } from './per-item.ts';

/** The language of most of a draft; undefined for a text that is too short, or in a language of which we have no words: rules that read words are silent there. */
export const languageOf = once((draft: Draft): Language | undefined => tellLanguage((id) => languageWords(draft).get(id) ?? 0));

/** How many words of a draft’s paragraphs, at their heads, are of one language alone, by its id. */
export function languageWords(draft: Draft): ReadonlyMap<string, number> {
  return stopWords(draft.paragraphs);
}

/** The language that a paragraph's own words tell; undefined for a short one. */
export const ownLanguage = once((paragraph: Paragraph): Language | undefined => {
  const counts = Map.groupBy(stopWordsAtHead(paragraph, ownSampleUnits), (id) => id);
  return tellLanguage((id) => counts.get(id)?.length ?? 0);
});

/**
 * The language of the paragraph with this number: the one that its own words tell, so that a Spanish paragraph in an English compilation is Spanish. For a
 * short paragraph, the language of the nearest paragraphs before it and after it whose words tell one, where it is the same; else the draft's.
 */
export function languageAt(draft: Draft, index: number): Language | undefined {
  const here = index < draft.paragraphs.size ? leafAt(draft.paragraphs, 'index', index) : undefined;
  const own = here && ownLanguage(here.leaf);
  if (own !== undefined) return own;
  const before = nearestLanguage(draft, index, -1);
  return before !== undefined && before === nearestLanguage(draft, index, 1) ? before : languageOf(draft);
}

/** The languages of the paragraphs with some numbers, one by one. */
export function languagesAt(numbersOf: (draft: Draft) => readonly number[]): (draft: Draft) => readonly (Language | undefined)[] {
  return perItem({
    treeOf: ({ paragraphs }) => paragraphs,
    itemsOf: numbersOf,
    reach: (index) => ({ from: index - reachParagraphs, to: index + reachParagraphs + 1 }),
    judge: languageAt,
    also: languageOf,
  });
}

/** Of the paragraphs on one side of the one with this number. The nearest mostly tells, so they are looked up one by one. */
function nearestLanguage({ paragraphs }: Draft, index: number, step: 1 | -1): Language | undefined {
  for (let apart = 1, at = index + step; apart <= reachParagraphs && at >= 0 && at < paragraphs.size; apart++, at += step) {
    const beside = leafAt(paragraphs, 'index', at);
    const own = beside && ownLanguage(beside.leaf);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** How far round a short paragraph its neighbours are asked: a list of short items is seldom longer. */
const reachParagraphs = 20;

/** How much of a paragraph is read: its beginning, which is in the language of the whole. To tell the draft's language, little of each paragraph is enough. */
const sampleUnits = 80;
const ownSampleUnits = 600;

const stopWords = counter((paragraph: Paragraph) => stopWordsAtHead(paragraph, sampleUnits));

function stopWordsAtHead({ text, content }: Paragraph, length: number): LanguageId[] {
  return stopWordsIn(text.slice(content.start, Math.min(content.end, content.start + length)));
}
