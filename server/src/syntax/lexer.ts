import { createTokenInstance, type IToken, Lexer, type TokenType } from 'chevrotain';
import { AttributionToken } from './tokens/attributions.ts';
import { bracketTokens, Stray } from './tokens/brackets.ts';
import { Comment, changeTokens } from './tokens/changes.ts';
import { CitationToken } from './tokens/citations.ts';
import { FootnoteMarkToken } from './tokens/footnote-mark.ts';
import { InstructionToken } from './tokens/instruction.ts';
import { Indent, LabelToken } from './tokens/label.ts';
import { ProposerToken } from './tokens/proposers.ts';
import { StampToken } from './tokens/stamp.ts';
import { Words } from './tokens/words.ts';

/** In the order of precedence: of two that may start at one place the longer one stands first, a citation "2/ CMA.3" before a footnote mark "2/". */
const lexed: readonly TokenType[] = [
  ProposerToken,
  LabelToken,
  Indent,
  StampToken,
  AttributionToken,
  InstructionToken,
  CitationToken,
  FootnoteMarkToken,
  ...changeTokens,
  ...bracketTokens,
  Words,
];

export const vocabulary: readonly TokenType[] = [...lexed, Comment, Stray];

/** Splits a paragraph into tokens, with offsets in UTF-16 code units; every character belongs to exactly one of them. */
export function lex(text: string): IToken[] {
  return lexer.tokenize(text).tokens;
}

/** A token made by pairing, not by the lexer. */
export function tokenAt(type: TokenType, text: string, start: number, end: number): IToken {
  return createTokenInstance(type, text.slice(start, end), start, end - 1, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}

/** Without Chevrotain's checks of the token types, which a test runs. */
export function paragraphLexer({ skipValidations = true } = {}): Lexer {
  return new Lexer([...vocabulary], { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations });
}

// One lexer for the process, since building one takes longer than reading a paragraph.
const lexer = paragraphLexer();
