import type { Language, LanguageId } from '../languages/language.ts';
import { stopWordsIn, tellLanguage } from '../languages/tell-language.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { sameItems } from '../text/same-items.ts';
import { MemoHolder, once } from '../tree/memo.ts';
import { changedLeaves, leafAt } from '../tree/tree.ts';
import type { Draft, Lineage } from './draft.ts';
import { counter, type Paragraphs } from './paragraphs.ts';

/** The language of most of a draft; undefined for a text that is too short, or in a language of which we have no words: rules that read words are silent there. */
export const languageOf = once((draft: Draft): Language | undefined => {
  const counts = stopWords(draft.paragraphs);
  return tellLanguage((id) => counts.get(id) ?? 0);
});

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

/**
 * The languages of the paragraphs with some numbers, one by one: the same list from one version of a draft to the next as long as the numbers and the
 * languages are the same. Of numbers in the same list only those near an edit are asked again.
 */
export function languagesAt(numbersOf: (draft: Draft) => readonly number[]): (draft: Draft) => readonly (Language | undefined)[] {
  const last = MemoHolder.memo<Lineage, LanguagesAt>();
  return once((draft) => {
    const numbers = numbersOf(draft);
    const usual = languageOf(draft);
    const before = last.get(draft.lineage);
    const changed = before?.numbers === numbers && before.usual === usual ? changedLeaves(before.paragraphs, draft.paragraphs) : undefined;
    const isNear = (index: number) =>
      changed === undefined || (index >= changed.from - reachParagraphs && index < changed.to + reachParagraphs);
    const now = numbers.map((index, at) => (isNear(index) ? languageAt(draft, index) : before?.languages[at]));
    const languages = before !== undefined && sameItems(before.languages, now) ? before.languages : now;
    last.set(draft.lineage, { numbers, usual, paragraphs: draft.paragraphs, languages });
    return languages;
  });
}

interface LanguagesAt {
  readonly numbers: readonly number[];
  readonly usual: Language | undefined;
  readonly paragraphs: Paragraphs;
  readonly languages: readonly (Language | undefined)[];
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
