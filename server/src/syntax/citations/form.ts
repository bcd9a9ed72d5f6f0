import type { Citation, Facts } from './facts.ts';

/** The start of every symbol that begins with its organ and a stroke. */
export const organAndStroke = '[A-Z]{1,8}(?:-[IVXLC]{1,6})?/';

/** One way to write a citation that needs no word before it. */
export interface Form {
  /** The source of a cheap expression, without groups, that holds at the start of every citation of this form and no other `starts` holds there. */
  readonly starts: string;
  /** Made by `spelling`. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, surroundings: Surroundings): Facts | undefined;
}

/** One way to write a citation that only a word before it ("resolutions", "decision") makes one. */
export interface ListedForm {
  /** Made by `spelling`. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, list: List): Facts | undefined;
}

export interface Surroundings {
  /** True when the text round the citation (about two lines before it, one after) speaks of this. */
  mention(subject: RegExp): boolean;
}

export interface List extends Surroundings {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  /** True for the item right after the word. */
  readonly first: boolean;
  /** The organ that the text names beside the list. */
  readonly organ: string | undefined;
}

/**
 * Compiles a citation's spelling. In `source`, `~` is a gap that may be absent and `_` one that may not: spaces with at most one
 * line's end, since hard-wrapped texts break their symbols. A match ends where the symbol ends, never inside a longer word or number.
 */
export function spelling(source: string): RegExp {
  return phrase(`(?:${source})${symbolEnd}`);
}

/** Compiles words with the gaps of `spelling`, wherever they end. */
export function phrase(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('~', optionalGap).replaceAll('_', gap), `y${flags}`);
}

/** The match at `offset` alone; its time does not depend on the text's length. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

export function at(start: number, match: RegExpExecArray, facts: Facts): Citation {
  return { ...facts, span: { start, end: start + match[0].length } };
}

/** The part of a spelling that `index` captured, or ''. */
export function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? '';
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return { mention: (subject) => subject.test(text.slice(Math.max(0, start - 200), end + 100)) };
}

/** Without the gaps that a line's end or a slip has put in. */
export function closed(written: string): string {
  return written.replace(/\s+/g, '');
}

/** Two digits stand for the years from 1948, when the first of these organizations that abbreviate them was founded. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 48 ? 2000 + year : 1900 + year;
}

export function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}

const space = '[ \\t\\u00a0]';
const lineEnd = `(?:\\r\\n?|\\n)${space}{0,8}`;
const optionalGap = `(?:${space}{0,8}(?:${lineEnd})?)`;
const gap = `(?:${space}{1,8}(?:${lineEnd})?|${lineEnd})`;
const letter = 'A-Za-z\\u00c0-\\u024f';
const symbolEnd = `(?:(?<=\\))|(?![${letter}\\d]|/[${letter}\\d]))`;
