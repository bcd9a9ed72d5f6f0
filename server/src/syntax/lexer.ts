import { type IToken, Lexer, type TokenType } from 'chevrotain';
import { findIslands, type Island } from './islands.ts';
import type { Label } from './label.ts';
import * as tokens from './tokens.ts';

export interface Lexed {
  readonly text: string;
  readonly tokens: IToken[];
  /** By the token that stands for it. */
  readonly islands: ReadonlyMap<IToken, Island>;
  /** Undefined where what starts before it takes its place. */
  readonly label: Label | undefined;
}

/** Splits a paragraph that starts with this label into tokens with offsets in UTF-16 code units. Every character belongs to exactly one token. */
export function lex(text: string, label: Label | undefined): Lexed {
  const found = findIslands(text, label);
  tokens.setIslands(found);
  const lexed = lexer.tokenize(text).tokens;
  const islands = new Map<IToken, Island>();
  let kept: Label | undefined;
  let next = 0;
  for (const token of lexed) {
    const island = found[next];
    if (token.tokenType !== tokens.Island || island === undefined) continue;
    next++;
    retype(token, island.type);
    islands.set(token, island);
    if ('label' in island) kept = island.label;
  }
  return { text, tokens: lexed, islands, label: kept };
}

export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

// One lexer for the process: building one costs more than reading a paragraph.
const lexer = new Lexer([tokens.Leaf, ...tokens.lexedTokens, ...tokens.retypedTokens], {
  positionTracking: 'onlyOffset',
  ensureOptimizations: true,
});
