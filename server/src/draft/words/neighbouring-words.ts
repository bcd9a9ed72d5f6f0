import type { Paragraph } from '../../syntax/paragraph.ts';
import { isLetter } from '../../text/letters.ts';
import { once } from '../../tree/memo.ts';
import { maySuspect, suspectWords } from './leftover-kinds.ts';

/** Cheap tests of a paragraph's neighbouring words: one walk from space to space is many times as fast as a pattern for each question. */
export interface NeighbouringWords {
  /** True where two neighbours may be the same word, capitals apart. */
  readonly alike: boolean;
  /** True where two neighbours may be the halves of a lost tracked change. */
  readonly suspect: boolean;
}

export const neighbouringWords = once((paragraph: Paragraph): NeighbouringWords => {
  const text = spaced(paragraph);
  let alike = false;
  let suspect = false;
  // The span of the word before; empty where a mark stands after it.
  let from = 0;
  let to = 0;
  let kindsBefore = 0;
  for (let at = 0, stop = 0; at < text.length; at = stop + 1) {
    stop = text.indexOf(' ', at);
    if (stop < 0) stop = text.length;
    if (stop === at) continue;
    let start = at;
    let end = stop;
    while (end > start && !isLetter(text.charCodeAt(end - 1))) end--;
    while (start < end && !isLetter(text.charCodeAt(start))) start++;
    const kinds = kindsOf(text, start, end);
    if (start === at && to > from) {
      alike ||= to - from >= end - start && sameLetters(text, to - (end - start), start, end - start);
      suspect ||= (kinds & kindsBefore) !== 0;
    }
    from = start;
    to = end === stop ? end : start;
    kindsBefore = end === stop ? kinds : 0;
  }
  return { alike, suspect };
});

/** The paragraph's words, with plain spaces where its lines end. */
function spaced({ text, content }: Paragraph): string {
  const words = text.slice(content.start, content.end);
  return words.replace(/[^\S ]/g, ' ');
}

/** Whether two words are the same, capitals apart. The last letters tell most words apart. */
function sameLetters(text: string, a: number, b: number, length: number): boolean {
  const one = text.charCodeAt(a + length - 1);
  const other = text.charCodeAt(b + length - 1);
  if (one < 128 && other < 128 && (one | 32) !== (other | 32)) return false;
  return text.slice(a, a + length).toLowerCase() === text.slice(b, b + length).toLowerCase();
}

function kindsOf(text: string, start: number, end: number): number {
  if (!maySuspect(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)) return 0;
  return suspectWords.get(text.slice(start, end)) ?? 0;
}
