import { type Leftover, leftoverOf, maySuspect, suspectWords, type Word } from '../../draft/words/leftover-kinds.ts';
import { isAsciiLetter, wordEnd, wordStart } from '../../text/letters.ts';

/**
 * What a lost tracked change leaves in English prose: the deleted and the inserted words side by side, "to implement strengthen", "as well as and".
 * Words are looked up in closed lists, so that a leftover is missed rather than a sound sentence doubted. Spans are of `text`.
 */
export function* leftoversIn(text: string): Generator<Leftover> {
  let first: Suspect | undefined;
  for (let end = 0; end < text.length; ) {
    const start = wordStart(text, end, isAsciiLetter);
    end = wordEnd(text, start, isAsciiLetter);
    const second = suspectAt(text, start, end);
    if (first !== undefined && second !== undefined && (first.kinds & second.kinds) !== 0 && areNeighbours(text, first.end, start)) {
      const found = leftoverOf(text, first, second, wordBefore(text, first.start));
      if (found !== undefined) yield found;
    }
    first = second;
  }
}

interface Suspect extends Word {
  readonly kinds: number;
}

/** A word that may be half of a leftover. Most words are told to be none before they are read. */
function suspectAt(text: string, start: number, end: number): Suspect | undefined {
  if (!maySuspect(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)) return undefined;
  const word = text.slice(start, end);
  const kinds = suspectWords.get(word);
  return kinds === undefined ? undefined : { start, end, word, kinds };
}

/** The word before a place in lower case; '' where more than a space lies between. */
function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < longestWordUnits && !isAsciiLetter(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && end - from < longestWordUnits && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  return areNeighbours(text, end, start) ? text.slice(from, end).toLowerCase() : '';
}

/** Whether only spaces lie between two words, or one line break in hard-wrapped text. */
function areNeighbours(text: string, end: number, start: number): boolean {
  if (start - end === 1) return text.charCodeAt(end) === 32 || text.charCodeAt(end) === 10;
  return start - end < longestGapUnits && gap.test(text.slice(end, start));
}

/** Longer than any word of the lists. */
const longestWordUnits = 40;
/** Longer than any gap that `gap` allows. */
const longestGapUnits = 40;
const gap = /^(?:[ \u00a0]{1,3}|[ \u00a0]{0,8}(?:\r\n?|\n)[ \u00a0]{0,24})$/;
