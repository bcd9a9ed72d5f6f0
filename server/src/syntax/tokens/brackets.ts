import { createToken, Lexer, type TokenType } from 'chevrotain';
import { contextual, found, matchAt, type Places } from './contextual.ts';

export const BracketOpen = mark('BracketOpen', '[');
export const BracketClose = mark('BracketClose', ']');
export const ParenthesisOpen = mark('ParenthesisOpen', '(');
export const ParenthesisClose = mark('ParenthesisClose', ')');
export const BraceOpen = mark('BraceOpen', '{');
export const BraceClose = mark('BraceClose', '}');
export const QuoteOpen = createToken({ name: 'QuoteOpen', label: "'“'", pattern: /[“«‘]/ });
export const QuoteClose = createToken({ name: 'QuoteClose', label: "'”'", pattern: /[”»’]/ });
/** Opens or closes by its turn: no grammar sees it, pairing makes one of the two above of it. */
export const StraightQuote = mark('StraightQuote', '"');

/** A mark without a partner: made by pairing, its payload is the mark (`Stray['mark']`). */
export const Stray = createToken({ name: 'Stray', label: 'mark without a partner', pattern: Lexer.NA });

/** The stroke of `[a / b]`, not that of "and/or". */
export const Separator = contextual('Separator', {
  label: "'/'",
  starts: ['/'],
  read: (text, offset) => (matchAt(separator, text, offset) === null ? null : found(text, offset, offset + 1)),
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

export const bracketPlaces: Places = { starts: [...'[](){}“”«»"‘’/'], pattern: '[[\\](){}“”«»"‘’]|(?<=[\\s\\]])/(?=[\\s[])' };

function mark(name: string, character: string): TokenType {
  return createToken({ name, label: `'${character}'`, pattern: character });
}
