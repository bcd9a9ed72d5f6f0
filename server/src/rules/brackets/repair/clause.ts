import { abbreviations } from '../../../draft/words/abbreviations.ts';
import { allWords } from '../../../languages/index.ts';
import { anyOf, endOfWord } from '../../../text/any-of.ts';

/** Where the clause that begins at `start` ends: before its first stop that parts clauses; `end` where there is none. */
export function clauseEnd(plain: string, start: number, end: number): number {
  for (const { index } of plain.slice(start + 1, end).matchAll(stop)) {
    if (parts(plain, start + 1 + index)) return start + 1 + index;
  }
  return end;
}

/** Where the clause that ends at `end` begins: after the last stop that parts clauses; `start` where there is none. */
export function clauseStart(plain: string, start: number, end: number): number {
  const stops = [...plain.slice(start, end).matchAll(stop)];
  const last = stops.findLast(({ index }) => parts(plain, start + index));
  return last === undefined ? start : start + last.index + 1;
}

/** True where the words run on from `start` to `end` without a stop that parts clauses. */
export function isOneClause(plain: string, start: number, end: number): boolean {
  return clauseEnd(plain, start - 1, end) === end;
}

const stop = /[,;:.](?=[\s\uFFFC])/g;

/** Commas within names and references part nothing, and full stops after abbreviations and numbers end nothing. */
function parts(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 16), at);
  const after = plain.slice(at + 1, at + 24);
  switch (plain.charAt(at)) {
    case '.': {
      const word = /[\p{L}\d]+$/u.exec(before)?.[0].toLowerCase() ?? '';
      return /^\s+[\p{Lu}\uFFFC“"«]/u.test(after) && !/^(?:\p{L}|\d*)$/u.test(word) && !abbreviations.has(word);
    }
    case ',':
      return !withinReference.test(after) && !/^\s+inter alia\b/.test(after) && !/\binter alia$/.test(before);
    default:
      return true;
  }
}

/** "Article 4, paragraph 7", "6 June, 2031". */
const withinReference = new RegExp(`^\\s+(?:\\d|${anyOf(allWords(({ sentences }) => sentences.textParts))}${endOfWord})`, 'i');
