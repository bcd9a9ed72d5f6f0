import { type CustomPatternMatcherReturn, createToken, type IToken, type TokenType } from 'chevrotain';

/**
 * Reads a token at `offset`, by what stands there, after it, and before it; `before` are the tokens already read, which end at `offset`.
 * Null where there is none. Linear in all: what it looks at is bounded, or looked at once.
 */
export type Read = (text: string, offset: number, before: readonly IToken[]) => CustomPatternMatcherReturn | null;

interface Looks {
  /** How diagrams show it. */
  readonly label?: string;
  /** Every character that it may start with: without them Chevrotain would try it at each. */
  readonly starts: readonly (string | number)[];
  readonly read: Read;
}

/** Where tokens may begin in the midst of words. */
export interface Places {
  /** Every character that one may start with. */
  readonly starts: readonly string[];
  /** The source of a regular expression without groups, which is tried at these characters alone. */
  readonly pattern: string;
}

/** A token that only its surroundings tell. What its pattern found out goes with it as its payload. */
export function contextual(name: string, { label = name, starts, read }: Looks): TokenType {
  return createToken({ name, label, pattern: { exec: read }, start_chars_hint: [...starts], line_breaks: true });
}

/** What a contextual pattern answers: the text of the token, and what goes with it. */
export function found(text: string, start: number, end: number, payload?: unknown): CustomPatternMatcherReturn {
  const match: CustomPatternMatcherReturn = [text.slice(start, end)];
  if (payload !== undefined) match.payload = payload;
  return match;
}

/** The match of a sticky pattern at `offset`. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

export const digits: readonly string[] = [...'0123456789'];
export const capitals: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const smallLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
/** All that `\s` matches. */
export const whiteSpace: readonly string[] = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];
/** The upper half of Latin 1, and one code of every class of 255 into which Chevrotain sorts what lies beyond: the last is of one code. */
export const beyondAscii: readonly number[] = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  ...Array.from({ length: 1020 }, (_, index) => 256 + index * 64),
  0xffff,
];
export const anyCharacter: readonly number[] = [...Array.from({ length: 128 }, (_, code) => code), ...beyondAscii];
