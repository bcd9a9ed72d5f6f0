import type { IToken } from 'chevrotain';
import { tokenAt } from './lexer.ts';
import { isSign, pairChanges } from './pair-changes.ts';
import { isMark, type Mark, marksAmong, pairMarks } from './pair-marks.ts';
import { QuoteClose, QuoteOpen, StraightQuote, Stray } from './tokens/brackets.ts';
import { closedBy, openedBy } from './tokens/changes.ts';
import { Indent } from './tokens/label.ts';
import { Words } from './tokens/words.ts';
import type { Fault, Stray as StrayNode } from './tree.ts';

/** In levels. Ten are the most that real texts have; what is nested deeper than this stays flat, so that no text overflows the stack. */
export const deepest = 60;

export interface Paired {
  /** What the grammar reads: balanced marks, a `Stray` for each mark without a partner, one token for each stretch of text. */
  readonly tokens: IToken[];
  /** In the order of the text. */
  readonly faults: readonly Fault[];
}

/** Pairs the signs of changes, then the marks of each stretch between them. What has no partner within a change is no fault of the paragraph. Linear in the number of tokens. */
export function pair(lexed: readonly IToken[], text: string): Paired {
  if (!lexed.some(isMarkOrSign)) return { tokens: balance(lexed, [], text).tokens, faults: none };
  const { tokens, stretches, unfinished } = pairChanges(lexed, text);
  const faults: Fault[] = [];
  const marks = stretches.flatMap((stretch, at) => {
    const among = marksAmong(tokens, stretch);
    const lost = pairMarks(among);
    if (at === 0) faults.push(...faultsOf(among, lost, unfinished));
    return among;
  });
  if (stretches.length > 1) marks.sort((a, b) => a.index - b.index);
  const balanced = balance(tokens, marks, text);
  if (balanced.tooDeep !== undefined) faults.push(balanced.tooDeep);
  return { tokens: balanced.tokens, faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

const none: readonly Fault[] = [];

/**
 * Makes strays of marks without a partner, and of those that lie too deep; straight quotation marks become opening or closing ones, and each stretch of text
 * one token. `marks` are those of the list, in order.
 */
function balance(
  list: readonly IToken[],
  marks: readonly Mark[],
  text: string,
): { readonly tokens: IToken[]; readonly tooDeep: Fault | undefined } {
  const tokens: IToken[] = [];
  let depth = 0;
  let next = 0;
  let tooDeep: Fault | undefined;
  list.forEach((token, at) => {
    const { startOffset: start, tokenType } = token;
    const mark = marks[next]?.index === at ? marks[next++] : undefined;
    if (mark === undefined) {
      if (openedBy.has(tokenType)) depth++;
      else if (closedBy.has(tokenType)) depth--;
      // A quotation mark that is no mark is the sign of a measure.
      if (textTypes.has(tokenType) || isMark(token)) addText(tokens, token, text);
      else tokens.push(token);
      return;
    }
    if (mark.partner !== undefined && mark.opens && depth >= deepest) {
      tooDeep ??= { kind: 'depth', span: { start, end: start + 1 }, opening: true };
      mark.partner.partner = undefined;
      mark.partner = undefined;
    }
    if (mark.partner === undefined) tokens.push(strayOf(mark, text));
    else {
      depth += mark.opens ? 1 : -1;
      tokens.push(tokenType === StraightQuote ? tokenAt(mark.opens ? QuoteOpen : QuoteClose, text, start, start + 1) : token);
    }
  });
  return { tokens, tooDeep };
}

/** Adds a token of text to the one before it, if that is text too. */
function addText(tokens: IToken[], token: IToken, text: string): void {
  const last = tokens.at(-1);
  const end = token.startOffset + token.image.length;
  if (last?.tokenType === Words) tokens[tokens.length - 1] = tokenAt(Words, text, last.startOffset, end);
  else tokens.push(token.tokenType === Words ? token : tokenAt(Words, text, token.startOffset, end));
}

function isMarkOrSign(token: IToken): boolean {
  return isMark(token) || isSign(token);
}

const textTypes: ReadonlySet<unknown> = new Set([Words, Indent]);

/** The faults of the marks without a partner, which are `lost`, and of unfinished changes. */
function* faultsOf(marks: readonly Mark[], lost: readonly Mark[], unfinished: ReadonlyMap<IToken, Fault>): Iterable<Fault> {
  for (const mark of lost) yield unfinished.get(mark.token) ?? faultOf(mark);
  if (unfinished.size === 0) return;
  // An opening sign is unfinished even where its brace has found a partner.
  const found = new Set(lost);
  for (const mark of marks) {
    const fault = unfinished.get(mark.token);
    if (fault?.opening && !found.has(mark)) yield fault;
  }
}

function strayOf({ token, kind, opens }: Mark, text: string): IToken {
  const stray = tokenAt(Stray, text, token.startOffset, token.startOffset + 1);
  const mark: StrayNode['mark'] = kind === 'quote' ? (opens ? 'open quote' : 'close quote') : (token.image as StrayNode['mark']);
  stray.payload = mark;
  return stray;
}

function faultOf({ token: { startOffset: start }, kind, opens }: Mark): Fault {
  return { kind, span: { start, end: start + 1 }, opening: opens };
}
