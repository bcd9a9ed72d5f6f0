import { say } from '../wording/say.ts';

/**
 * What a mark is called, with its article: "the closing quotation mark". A mark in quotation marks of a message would be hard to read: “””. `opening` tells
 * what a straight quotation mark is; a sign without a name is quoted.
 */
export function markName(written: string, opening: boolean): string {
  const mark = written.trim();
  if (quotationMarks.includes(mark)) return say(opening ? 'openingQuote' : 'closingQuote');
  if (/^\{\W\W$/.test(mark)) return say('changeBeginning');
  if (/^\W\W\}$/.test(mark)) return say('changeEnd');
  const key = names[mark];
  return key === undefined ? say('otherMark', { sign: mark }) : say(key);
}

const quotationMarks: readonly string[] = ['"', '“', '”', '„', '«', '»', '‘', '’', "'"];

const names: Readonly<Record<string, NamedMark>> = {
  '[': 'openingBracket',
  ']': 'closingBracket',
  '(': 'openingParenthesis',
  ')': 'closingParenthesis',
  '{': 'openingBrace',
  '}': 'closingBrace',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '.': 'fullStop',
  '!': 'exclamationMark',
  '?': 'questionMark',
  '…': 'ellipsis',
};

type NamedMark =
  | `${'opening' | 'closing'}${'Bracket' | 'Parenthesis' | 'Brace'}`
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'fullStop'
  | 'exclamationMark'
  | 'questionMark'
  | 'ellipsis';
