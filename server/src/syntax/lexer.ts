import { type IToken, Lexer, type TokenType } from 'chevrotain';
import type { Island } from './islands.ts';
import * as tokens from './tokens.ts';

export interface Lexed {
  readonly text: string;
  readonly tokens: IToken[];
  /** By the token that stands for it. */
  readonly islands: ReadonlyMap<IToken, Island>;
}

/** Splits a paragraph with these islands into tokens with offsets in UTF-16 code units. Every character belongs to exactly one token. */
export function lex(text: string, found: readonly Island[]): Lexed {
  tokens.setIslands(found);
  const lexed = lexer.tokenize(text).tokens;
  const islands = new Map<IToken, Island>();
  let next = 0;
  for (const token of lexed) {
    const island = found[next];
    if (token.tokenType !== tokens.Island || island === undefined) continue;
    next++;
    retype(token, island.type);
    islands.set(token, island);
  }
  return { text, tokens: lexed, islands };
}

export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

/** Without Chevrotain's checks of the token types, which a test runs. */
export function paragraphLexer({ skipValidations = true } = {}): Lexer {
  return new Lexer([tokens.Leaf, ...tokens.lexedTokens, ...tokens.retypedTokens], {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations,
  });
}

// One lexer for the process: building one costs more than reading a paragraph.
const lexer = paragraphLexer();
