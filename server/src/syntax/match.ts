import type { IToken } from 'chevrotain';
import { retype } from './lexer.ts';
import * as tokens from './tokens.ts';
import type { Fault, FaultKind, Stray } from './tree.ts';

/** Deeper nesting than any text has (ten levels have been seen); what is deeper stays flat, so that no text overflows the stack. */
export const deepest = 60;

export interface Matched {
  readonly faults: Fault[];
  /** What a re-typed token was. */
  readonly strays: ReadonlyMap<IToken, Stray['mark']>;
}

/**
 * Pairs brackets, parentheses, braces and quotation marks, and re-types every mark that no node may begin or end with, so that the grammar sees
 * balanced input only. Square brackets decide: `[a “b] c”` has a quotation that crosses a bracket, which is no fault in a text whose
 * alternatives share a quotation, but no node either. Linear in the number of tokens.
 */
export function matchPairs(list: readonly IToken[]): Matched {
  if (!list.some(({ tokenType }) => tokenType === tokens.StraightQuote || families.has(tokenType)))
    return { faults: [], strays: new Map() };
  const partner = new Array<number>(list.length).fill(none);
  typeStraightQuotes(list);
  pairNested(list, partner);
  const nested = partner.slice();
  const faults = pairCrossing(list, partner);
  const strays = new Map<IToken, Stray['mark']>();
  const deep = tooDeep(list, nested);
  if (deep !== undefined)
    faults.push({ kind: 'depth', span: { start: list[deep]?.startOffset ?? 0, end: (list[deep]?.startOffset ?? 0) + 1 }, opening: true });
  list.forEach((token, at) => {
    const family = families.get(token.tokenType);
    if (family === undefined || nested[at] !== none) return;
    strays.set(token, family.kind === 'quote' ? (family.opens ? 'open quote' : 'close quote') : (token.image as Stray['mark']));
    retype(token, tokens.Stray);
  });
  faults.sort((a, b) => a.span.start - b.span.start);
  return { faults, strays };
}

const none = -1;

interface Family {
  readonly kind: Extract<FaultKind, 'bracket' | 'parenthesis' | 'brace' | 'quote'>;
  readonly opens: boolean;
}

const families = new Map<unknown, Family>([
  [tokens.Open, { kind: 'bracket', opens: true }],
  [tokens.Close, { kind: 'bracket', opens: false }],
  [tokens.ParenthesisOpen, { kind: 'parenthesis', opens: true }],
  [tokens.ParenthesisClose, { kind: 'parenthesis', opens: false }],
  [tokens.BraceOpen, { kind: 'brace', opens: true }],
  [tokens.BraceClose, { kind: 'brace', opens: false }],
  [tokens.QuoteOpen, { kind: 'quote', opens: true }],
  [tokens.QuoteClose, { kind: 'quote', opens: false }],
]);

/** The opening mark that a closing quotation mark answers. */
const quoteStyles: Readonly<Record<string, string>> = { '”': '“', '»': '«', '’': '‘', '"': '"' };

/** Straight marks take turns; whether one opens is told by its turn alone, since brackets may touch it on both sides. */
function typeStraightQuotes(list: readonly IToken[]): void {
  let open = false;
  for (const token of list) {
    if (token.tokenType !== tokens.StraightQuote) continue;
    retype(token, open ? tokens.QuoteClose : tokens.QuoteOpen);
    open = !open;
  }
}

/** One level of square brackets: the open marks of each other kind inside it, innermost last. */
type Level = Record<string, number[]>;

function pairNested(list: readonly IToken[], partner: number[]): void {
  const brackets: number[] = [];
  const levels: Level[] = [{}];
  list.forEach((token, at) => {
    const family = families.get(token.tokenType);
    if (family === undefined) return;
    if (family.kind === 'bracket') {
      if (family.opens) {
        brackets.push(at);
        levels.push({});
      } else if (brackets.length > 0) {
        pair(partner, brackets.pop() ?? none, at);
        levels.pop();
      }
      return;
    }
    const level = levels[levels.length - 1] ?? {};
    const style = styleOf(token, family);
    if (family.opens) push(level, style, at);
    else closeIn(level, style, partner, at);
  });
}

/** Pairs the closing mark with the innermost opening one of its style; marks opened since then cross it and stay without a node. */
function closeIn(level: Level, style: string, partner: number[], at: number): void {
  const opened = level[style]?.pop();
  if (opened === undefined) return;
  pair(partner, opened, at);
  for (const others of Object.values(level)) while ((others[others.length - 1] ?? none) > opened) others.pop();
}

/** What nesting left over may still pair across brackets. What remains then has no partner in this paragraph: a fault. */
function pairCrossing(list: readonly IToken[], partner: number[]): Fault[] {
  const open: Level = {};
  const faults: Fault[] = [];
  list.forEach((token, at) => {
    const family = families.get(token.tokenType);
    if (family === undefined || partner[at] !== none) return;
    const style = styleOf(token, family);
    if (family.opens) push(open, style, at);
    else if (family.kind !== 'bracket' && open[style]?.length) pair(partner, open[style].pop() ?? none, at);
    else if (style !== '‘') faults.push(fault(token, family));
  });
  for (const [style, left] of Object.entries(open)) {
    // An apostrophe may begin a word (‘90s); only a closing one would prove a quotation.
    if (style === '‘') continue;
    for (const at of left) {
      const token = list[at];
      const family = families.get(token?.tokenType);
      if (token !== undefined && family !== undefined) faults.push(fault(token, family));
    }
  }
  return faults;
}

function push(level: Level, style: string, at: number): void {
  const marks = level[style];
  if (marks === undefined) level[style] = [at];
  else marks.push(at);
}

function styleOf(token: IToken, family: Family): string {
  if (family.kind !== 'quote') return family.kind;
  return family.opens ? token.image : (quoteStyles[token.image] ?? token.image);
}

function fault(token: IToken, { kind, opens }: Family): Fault {
  return { kind, span: { start: token.startOffset, end: token.startOffset + token.image.length }, opening: opens };
}

function pair(partner: number[], open: number, close: number): void {
  partner[open] = close;
  partner[close] = open;
}

/** Unpairs, for the tree only, what lies deeper than `deepest`; the index of the first such mark. */
function tooDeep(list: readonly IToken[], partner: number[]): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let at = 0; at < list.length; at++) {
    const other = partner[at] ?? none;
    if (other === none) continue;
    if (other < at) {
      depth--;
      continue;
    }
    depth++;
    if (depth <= deepest) continue;
    first ??= at;
    depth--;
    partner[at] = none;
    partner[other] = none;
  }
  return first;
}
