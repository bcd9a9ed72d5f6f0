import type { IToken, TokenType } from 'chevrotain';
import * as tokens from './tokens/brackets.ts';
import type { FaultKind } from './tree.ts';

/** A bracket, parenthesis, brace or quotation mark, and what it may pair with. */
export interface Mark {
  readonly token: IToken;
  /** The token's place in its list. */
  readonly index: number;
  readonly kind: Extract<FaultKind, 'bracket' | 'parenthesis' | 'brace' | 'quote'>;
  readonly opens: boolean;
  /** Equal for marks that may pair: the kind, or a quotation's opening mark. */
  readonly style: string;
  /** Of a quotation mark in double form: what the characters beside it make of it. */
  readonly facing: 'opens' | 'closes' | undefined;
  /** Set where the two begin and end a node. */
  partner: Mark | undefined;
}

/** The marks at these indices of the list of tokens, not paired yet. Of a straight quotation mark the characters beside it tell; where they do not, as beside brackets, such marks open and close in turn. */
export function marksAmong(list: readonly IToken[], indices: Iterable<number>): Mark[] {
  const marks: Mark[] = [];
  let quoted = false;
  // Of quotations in double marks, curly or straight.
  let depth = 0;
  for (const index of indices) {
    const token = list[index] as IToken;
    const family = kindsByToken.get(token.tokenType);
    if (family === undefined) continue;
    const [kind, side] = family;
    const style = kind !== 'quote' ? kind : (quoteStyles[token.image] ?? token.image);
    if (isDouble(style) && depth === 0 && isMeasure(list, index)) continue;
    const facing = isDouble(style) ? facingOf(list, index) : undefined;
    const opens: boolean = side === 'either' ? (facing ?? (quoted ? 'closes' : 'opens')) === 'opens' : side === 'opens';
    if (side === 'either') quoted = opens;
    if (isDouble(style)) depth = Math.max(0, depth + (opens ? 1 : -1));
    marks.push({ token, index, kind, opens, style, facing, partner: undefined });
  }
  return marks;
}

/** What the characters beside a quotation mark make of it: in `the "log" of` the first opens. Undefined where they are alike, or brackets. */
function facingOf(list: readonly IToken[], index: number): 'opens' | 'closes' | undefined {
  const before = list[index - 1]?.image.at(-1) ?? ' ';
  const after = list[index + 1]?.image.charAt(0) ?? ' ';
  if (/\s/.test(before) && /[\p{L}\d]/u.test(after)) return 'opens';
  return /[\p{L}\d.]/u.test(before) && /[\s.,;:]/.test(after) ? 'closes' : undefined;
}

/** Seconds of arc and inches: 34°12’30” N, a pipe of 5". */
function isMeasure(list: readonly IToken[], index: number): boolean {
  return /(?:^|[^\d.,])\d{1,2}(?:[.,]\d{1,3})?$/.test(list[index - 1]?.image.slice(-measureUnits) ?? '');
}

const measureUnits = 8;

/**
 * Pairs marks so that they nest, and returns those that have no partner at all. Square brackets prevail: in `[a “b] c”` the quotation crosses a bracket. It is no
 * fault, since alternatives may share a quotation, but no node either. Linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[]): Mark[] {
  pairNested(marks);
  const left = marks.filter(({ partner }) => partner === undefined);
  return left.length === 0 ? left : withoutMixed(marks, withoutPartner(left));
}

export function isMark({ tokenType }: IToken): boolean {
  return kindsByToken.has(tokenType);
}

const kindsByToken: ReadonlyMap<TokenType, readonly [kind: Mark['kind'], side: 'opens' | 'closes' | 'either']> = new Map([
  [tokens.BracketOpen, ['bracket', 'opens']],
  [tokens.BracketClose, ['bracket', 'closes']],
  [tokens.ParenthesisOpen, ['parenthesis', 'opens']],
  [tokens.ParenthesisClose, ['parenthesis', 'closes']],
  [tokens.BraceOpen, ['brace', 'opens']],
  [tokens.BraceClose, ['brace', 'closes']],
  [tokens.QuoteOpen, ['quote', 'opens']],
  [tokens.QuoteClose, ['quote', 'closes']],
  [tokens.StraightQuote, ['quote', 'either']],
]);

/** The opening mark that a closing quotation mark answers. */
const quoteStyles: Readonly<Record<string, string>> = { '”': '“', '»': '«', '’': '‘' };

/** One level of square brackets: the open marks of each other style inside it, innermost last. */
type OpenMarks = Map<string, Mark[]>;

function pairNested(marks: readonly Mark[]): void {
  const brackets: Mark[] = [];
  const levels: (OpenMarks | undefined)[] = [undefined];
  for (const mark of marks) {
    if (mark.kind !== 'bracket') {
      const level = levels.at(-1) ?? new Map<string, Mark[]>();
      levels[levels.length - 1] = level;
      if (mark.opens) push(level, mark);
      else closeIn(level, mark);
    } else if (mark.opens) {
      brackets.push(mark);
      levels.push(undefined);
    } else if (brackets.length > 0) {
      pair(brackets.pop() as Mark, mark);
      levels.pop();
    }
  }
}

/** Pairs the closing mark with the innermost opening one of its style. Marks opened since then would cross this pair, and get no node. */
function closeIn(level: OpenMarks, mark: Mark): void {
  const opened = level.get(mark.style)?.pop();
  if (opened === undefined) return;
  pair(opened, mark);
  for (const others of level.values()) while ((others.at(-1)?.index ?? 0) > opened.index) others.pop();
}

/** Of the marks that do not nest, those without a partner: the others have one across a bracket. */
function withoutPartner(left: readonly Mark[]): Mark[] {
  const open: OpenMarks = new Map();
  const lost: Mark[] = [];
  for (const mark of left) {
    if (mark.opens) push(open, mark);
    else if (mark.kind === 'bracket' || open.get(mark.style)?.pop() === undefined) lost.push(mark);
  }
  // ‘ may be an apostrophe at the head of a word (‘90s), and no quotation.
  return [...lost, ...[...open.values()].flat()].filter(({ style }) => style !== '‘');
}

/**
 * “so", “so“ and ”so” are quotations as scanners and typists leave them. Where curly and straight marks are read as one style, and as the characters beside
 * them have it, fewer may be lost.
 */
function withoutMixed(marks: readonly Mark[], lost: Mark[]): Mark[] {
  const doubles = lost.filter(({ style }) => isDouble(style));
  if (doubles.length === 0) return lost;
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const mark of marks) {
    if (!isDouble(mark.style)) continue;
    if (mark.facing === undefined ? mark.opens : mark.facing === 'opens') open.push(mark);
    else if (open.pop() === undefined) alone.push(mark);
  }
  return open.length + alone.length < doubles.length ? [...lost.filter(({ style }) => !isDouble(style)), ...alone, ...open] : lost;
}

function isDouble(style: string): boolean {
  return style === '"' || style === '“';
}

function push(level: OpenMarks, mark: Mark): void {
  if (!level.has(mark.style)) level.set(mark.style, []);
  level.get(mark.style)?.push(mark);
}

function pair(open: Mark, close: Mark): void {
  open.partner = close;
  close.partner = open;
}
