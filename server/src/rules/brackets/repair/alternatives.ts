import type { Bracketed } from '../../../syntax/tree.ts';
import { clauseEnd, clauseStart, isOneClause } from './clause.ts';
import { joining } from './known-words.ts';
import type { Stretch } from './stretch.ts';
import { skipSpace, withoutSpace } from './words-end.ts';

/** Alternatives stand side by side: `[shall [should]` lost its end before the bracket that follows, `[shall] [should act` after one word, as the other has. */
export function endOfAlternative({ start, end, text, plain, nodes }: Stretch, mark: number): number | undefined {
  const next = nodes.find(({ type, span }) => type === 'bracketed' && span.start > start && span.start < end);
  if (next !== undefined && areFew(plain, start, next.span.start) && !joinsOn(plain.slice(start, next.span.start)))
    return withoutSpace(plain, next.span.start);
  const previous = nodes.findLast((node) => node.type === 'bracketed' && node.span.end <= mark);
  const alike = previous?.type === 'bracketed' && touch(text, previous.span.end, mark) && wordsIn(text, previous) === 1;
  return alike ? endOfWord(plain, start, end) : undefined;
}

/** The beginning of `should]` in `[shall] should]`, of `shall]` in `shall] [should]`. */
export function startOfAlternative({ start, end, text, plain, nodes }: Stretch): number | undefined {
  const previous = nodes.findLast(({ type, span }) => type === 'bracketed' && span.end > start && span.end <= end);
  if (previous !== undefined && areFew(plain, previous.span.end, end)) return skipSpace(plain, previous.span.end);
  const next = nodes.find((node) => node.type === 'bracketed' && node.span.start > end);
  if (next?.type !== 'bracketed' || !touch(text, end + 1, next.span.start)) return undefined;
  return startOfWord(plain, start, end, wordsIn(text, next));
}

/** "[under [foreign] rule]": the words go on into the bracket that follows. */
function joinsOn(words: string): boolean {
  return joining.has(/[\p{L}’]+\s*$/u.exec(words)?.[0].trimEnd().toLowerCase() ?? '');
}

/** More words are a clause of its own rather than an alternative. */
const mostWords = 6;

function areFew(plain: string, start: number, end: number): boolean {
  const count = plain.slice(start, end).match(word)?.length ?? 0;
  return count > 0 && count <= mostWords && isOneClause(plain, start, end);
}

function touch(text: string, end: number, start: number): boolean {
  return start - end <= 3 && /^[\s/]*$/.test(text.slice(end, start));
}

/** How many words an alternative has. */
function wordsIn(text: string, { open, close }: Bracketed): number {
  return text.slice(open.end, close.start).match(word)?.length ?? 0;
}

function endOfWord(plain: string, start: number, end: number): number | undefined {
  const found = plain.slice(start, clauseEnd(plain, start, end)).match(/[\p{L}\d][^\s\uFFFC]*/u);
  return found?.index === undefined ? undefined : start + found.index + found[0].length;
}

/** Where the last words of the clause begin, if it has so many. */
function startOfWord(plain: string, start: number, end: number, count: number): number | undefined {
  const clause = clauseStart(plain, start, end);
  const found = count === 0 ? undefined : [...plain.slice(clause, end).matchAll(word)].at(-count);
  return found === undefined ? undefined : clause + found.index;
}

const word = /[\p{L}\d][^\s\uFFFC]*/gu;
