import { diffArrays } from 'diff';
import { wordTokens } from '../text/word-tokens.ts';

/** Some words, and which of two texts has them. */
export interface WordsReport {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** All words of two texts, in order: those of both, of the older and of the newer alone. */
export function compareWords(before: string, after: string): readonly WordsReport[] {
  const parts = diffArrays(wordTokens(before), wordTokens(after), { maxEditLength: mostEdits });
  if (parts === undefined)
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
  return parts.map(({ value, added, removed }) => ({ text: value.join(''), in: added ? 'after' : removed ? 'before' : 'both' }));
}

/** Words that differ in one paragraph. With more, nothing is left that a person would compare, and comparing takes time as the square of them. */
const mostEdits = 2000;
