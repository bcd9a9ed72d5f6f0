import { lazily } from './lazily.ts';

/**
 * Where a text may be cut for people to read: between two characters as a reader counts them, which are grapheme clusters (Unicode Standard
 * Annex 29). A cut anywhere else leaves half an emoji, or half a surrogate pair, which no UTF-8 can carry. Offsets are UTF-16 code units.
 */
const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The last place at or before `offset` at which the text may be cut. */
export function cutBefore(text: string, offset: number): number {
  const around = characterAt(text, offset);
  return around === undefined ? clamped(text, offset) : around.start;
}

/** The first place at or after `offset` at which the text may be cut. */
export function cutAfter(text: string, offset: number): number {
  const around = characterAt(text, offset);
  return around === undefined ? clamped(text, offset) : around.end;
}

/** At most `length` code units of the text, with an ellipsis for the rest: cut after a word, or within a word that takes up more than two thirds of them. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length * leastKept ? space : cutBefore(text, length))}…`;
}

/** The share of a shortened text that a cut after a word must leave. */
const leastKept = 1 / 3;

/** What stands before `offset` without a space between, at most `length` code units of it. */
export function runBefore(text: string, offset: number, length: number): string {
  return /\S*$/u.exec(text.slice(cutAfter(text, offset - length), offset))?.[0] ?? '';
}

/** Where the word that ends at `end` begins, with all that stands before it without a space. */
export function lastWordStart(text: string, end: number): number {
  return end - runBefore(text, end, longestWordUnits).length;
}

const longestWordUnits = 40;

/** What stands after `offset` without a space between, at most `length` code units of it. */
export function runAfter(text: string, offset: number, length: number): string {
  return /^\S*/u.exec(text.slice(offset, cutBefore(text, offset + length)))?.[0] ?? '';
}

/** The character that `offset` lies within; undefined where it lies between two. */
function characterAt(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  if (offset <= 0 || offset >= text.length || (text.charCodeAt(offset - 1) < firstCombining && text.charCodeAt(offset) < firstCombining))
    return undefined;
  const from = codePointStart(text, Math.max(0, offset - longestClusterUnits));
  const found = graphemes()
    .segment(text.slice(from, codePointStart(text, offset + longestClusterUnits)))
    .containing(offset - from);
  const start = from + (found?.index ?? 0);
  const end = start + (found?.segment.length ?? 0);
  if (start === offset) return undefined;
  return end - start < longestClusterUnits ? { start, end } : codePointAt(text, offset);
}

/** No character before U+0300 joins the one before it, except a line feed after a carriage return. */
const firstCombining = 0x300;
/** In UTF-16 code units. The longest emoji has 35; a longer heap of combining marks is cut between two code points. */
const longestClusterUnits = 64;

function codePointAt(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  const start = codePointStart(text, offset);
  return start === offset ? undefined : { start, end: start + 2 };
}

function codePointStart(text: string, offset: number): number {
  const isWithinPair = isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
  return isWithinPair ? offset - 1 : offset;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function clamped(text: string, offset: number): number {
  return Math.min(Math.max(0, offset), text.length);
}
