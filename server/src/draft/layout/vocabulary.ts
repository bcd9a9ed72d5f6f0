import type { Slices } from '../../text/slices.ts';
import type { Draft } from '../draft.ts';
import { paragraphsIn } from '../paragraphs.ts';

/** The words that a draft writes within its lines, capitals apart; compounds with their hyphens. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** Reads the whole draft, in slices: for what a person asks for. */
export function* vocabularyOf({ paragraphs }: Draft): Slices<Vocabulary> {
  const words = new Set<string>();
  for (const { paragraph } of paragraphsIn(paragraphs)) {
    for (const [word] of paragraph.text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-\s)/gu)) words.add(word.toLowerCase());
    yield;
  }
  return { has: (word) => words.has(word.toLowerCase()) };
}
