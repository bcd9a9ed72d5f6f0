import { having } from '../../languages/index.ts';
import { anyOf, endOfWord, startOfWord } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';

/** A word that a space parts. */
export interface Split {
  readonly span: Span;
  /** As it should stand. */
  readonly word: string;
}

/** The words of a text that are split where no two words can stand: one of the halves is none. Across a line's end nobody can tell. */
export function* splitsIn(text: string): Generator<Split> {
  for (const { index, 0: written } of text.matchAll(halves)) yield* splitAt(text, index, written);
  for (const { index, 0: second } of text.matchAll(ending)) {
    const [first = ''] = wordBefore.exec(text.slice(Math.max(0, index - longestHalf), index)) ?? [];
    if (first.length >= shortestHalf) yield* splitAt(text, index - first.length, first + second);
  }
}

function* splitAt(text: string, start: number, written: string): Generator<Split> {
  const end = start + written.length;
  if (joined.test(text.charAt(start - 1)) || joinedOn.test(text.slice(end, end + 2))) return;
  yield { span: { start, end }, word: written.replace(' ', '') };
}

const lists = having(({ splits }) => splits);
const short: ReadonlySet<string> = new Set(lists.flatMap((words) => words.short));
const halves = new RegExp(
  `${startOfWord}${anyOf(
    lists.flatMap(({ common }) => common.flatMap(splitsOf)),
    ' ',
  )}${endOfWord}`,
  'g',
);
const ending = new RegExp(` ${anyOf(lists.flatMap(({ endings }) => endings))}${endOfWord}`, 'g');

/** The ways to split a word into two of which one is no word. */
function splitsOf(word: string): readonly string[] {
  const ways = Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);
  return ways.filter((both) => !both.every((half) => short.has(half))).map((both) => both.join(' '));
}

/** In UTF-16 code units. */
const longestHalf = 30;
const shortestHalf = 3;
const wordBefore = /(?<!\p{L})\p{Ll}+$/u;
/** What makes a half a part of something else: "e-mail", "(b)", "i.e.". */
const joined = /[\p{N}’'./(-]/u;
const joinedOn = /^(?:[\p{N}’')-]|\.\p{L})/u;
