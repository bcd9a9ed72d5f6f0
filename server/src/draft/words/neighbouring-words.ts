import { once } from '../../syntax/keeper.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { wordEnd, wordStart } from '../../text/letters.ts';
import { maySuspect, suspects } from './leftover-kinds.ts';

/** Whether a paragraph's words are worth a closer look: one walk over them is many times as fast as a pattern for each question. */
export interface NeighbouringWords {
  /** Two neighbours are one word, but for capitals. */
  readonly alike: boolean;
  /** Two neighbours can both be half of a lost change. */
  readonly suspect: boolean;
}

export const neighbouringWords = once(({ text }: Paragraph): NeighbouringWords => {
  let alike = false;
  let suspect = false;
  let before = 0;
  let beforeEnd = 0;
  let kindsBefore = 0;
  for (let at = 0; at < text.length; ) {
    const start = wordStart(text, at);
    at = wordEnd(text, start);
    alike ||= at - start === beforeEnd - before && sameLetters(text, before, start, at - start);
    const kinds: number = suspect ? 0 : kindsAt(text, start, at);
    suspect ||= (kinds & kindsBefore) !== 0;
    before = start;
    beforeEnd = at;
    kindsBefore = kinds;
  }
  return { alike, suspect };
});

function kindsAt(text: string, start: number, end: number): number {
  if (!maySuspect(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)) return 0;
  return suspects.get(text.slice(start, end)) ?? 0;
}

function sameLetters(text: string, a: number, b: number, length: number): boolean {
  return length > 0 && text.slice(a, a + length).toLowerCase() === text.slice(b, b + length).toLowerCase();
}
