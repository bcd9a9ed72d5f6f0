import { type CustomPatternMatcherReturn, createToken, type IToken, type TokenType } from 'chevrotain';

/**
 * Reads a token at `offset` by the text there and round it; `before` are the tokens already read, which end at `offset`. Null where there is none.
 * For linear time in all, it looks at a bounded stretch of text, or at each place once.
 */
export type ReadToken = (text: string, offset: number, before: readonly IToken[]) => CustomPatternMatcherReturn | null;

interface TokenDescription {
  /** Its name in the diagrams. */
  readonly label?: string;
  /** Every character that it may start with; else Chevrotain would try it at each character. */
  readonly starts: readonly (string | number)[];
  readonly read: ReadToken;
}

/** Where a kind of token may begin in the midst of words. */
export interface TokenBeginnings {
  /** Every character that such a token may start with. */
  readonly starts: readonly string[];
  /** The source of a regular expression without groups, which is tried at these characters alone. */
  readonly pattern: string;
}

/** A token that its surroundings tell. What its reader finds out goes with it as its payload. */
export function contextual(name: string, { label = name, starts, read }: TokenDescription): TokenType {
  return createToken({ name, label, pattern: { exec: read }, start_chars_hint: [...starts], line_breaks: true });
}

/** The answer of a `ReadToken`: the token's text, with its payload. */
export function found(text: string, start: number, end: number, payload?: unknown): CustomPatternMatcherReturn {
  const match: CustomPatternMatcherReturn = [text.slice(start, end)];
  if (payload !== undefined) match.payload = payload;
  return match;
}

export const digits: readonly string[] = [...'0123456789'];
export const capitals: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const smallLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
export const whiteSpace: readonly string[] = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];
/** The upper half of Latin 1, and codes from every class of 255 into which Chevrotain sorts all others; the last class has one code. */
export const beyondAscii: readonly number[] = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  ...Array.from({ length: 1020 }, (_, index) => 256 + index * 64),
  0xffff,
];
export const anyCharacter: readonly number[] = [...Array.from({ length: 128 }, (_, code) => code), ...beyondAscii];
