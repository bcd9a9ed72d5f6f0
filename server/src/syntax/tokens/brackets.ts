import { createToken, Lexer, type TokenType } from 'chevrotain';
import { matchAt } from '../../text/match-at.ts';
import { contextual, found, type TokenBeginnings } from './contextual.ts';

export const BracketOpen = mark('BracketOpen', '[');
export const BracketClose = mark('BracketClose', ']');
export const ParenthesisOpen = mark('ParenthesisOpen', '(');
export const ParenthesisClose = mark('ParenthesisClose', ')');
export const BraceOpen = mark('BraceOpen', '{');
export const BraceClose = mark('BraceClose', '}');
export const QuoteOpen = createToken({ name: 'QuoteOpen', label: "'“'", pattern: /[“«‘]/ });
export const QuoteClose = createToken({ name: 'QuoteClose', label: "'”'", pattern: /[”»’]/ });
/** Opens and closes in turn. Pairing makes a `QuoteOpen` or a `QuoteClose` of it, so that the grammar does not have it. */
export const StraightQuote = mark('StraightQuote', '"');

/** A mark without a partner, made by pairing. Its payload is the mark (`Stray['mark']`). */
export const Stray = createToken({ name: 'Stray', label: 'mark without a partner', pattern: Lexer.NA });

/** The stroke of `[a / b]`, not that of "and/or". */
export const Separator = contextual('Separator', {
  label: "'/'",
  starts: ['/'],
  read: (text, offset) => (matchAt(separator, text, offset) === undefined ? null : found(text, offset, offset + 1)),
});

const separator = /(?<=[\s\]])\/(?=[\s[])/y;

export const bracketTokens: readonly TokenType[] = [
  BracketOpen,
  BracketClose,
  ParenthesisOpen,
  ParenthesisClose,
  BraceOpen,
  BraceClose,
  QuoteOpen,
  QuoteClose,
  StraightQuote,
  Separator,
];

export const bracketPlaces: TokenBeginnings = { starts: [...'[](){}“”«»"‘’/'], pattern: '[[\\](){}“”«»"‘’]|(?<=[\\s\\]])/(?=[\\s[])' };

function mark(name: string, character: string): TokenType {
  return createToken({ name, label: `'${character}'`, pattern: character });
}
