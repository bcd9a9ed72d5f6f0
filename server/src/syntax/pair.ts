import type { IToken } from 'chevrotain';
import { tokenAt } from './lexer.ts';
import { isSign, pairChanges } from './pair-changes.ts';
import { isMark, type Mark, marksAmong, pairMarks } from './pair-marks.ts';
import { QuoteClose, QuoteOpen, StraightQuote, Stray } from './tokens/brackets.ts';
import { closedBy, openedBy } from './tokens/changes.ts';
import { ListingWords } from './tokens/citations.ts';
import { Indent } from './tokens/label.ts';
import { Words } from './tokens/words.ts';
import type { Fault, Stray as StrayNode } from './tree.ts';

/** Deeper nesting than any text has (ten levels have been seen); what is deeper stays flat, so that no text overflows the stack. */
export const deepest = 60;

export interface Paired {
  /** What the grammar reads: balanced, each mark without a partner a `Stray`, each stretch of text one token. */
  readonly tokens: IToken[];
  /** In order. */
  readonly faults: readonly Fault[];
}

/** Pairs the signs of changes, then the marks of each stretch between them. Nothing within a change is a fault of the paragraph. Linear in the number of tokens. */
export function pair(lexed: readonly IToken[], text: string): Paired {
  if (!lexed.some((token) => isMark(token) || isSign(token))) return { tokens: joinText(lexed, text), faults: none };
  const { tokens, stretches, unfinished } = pairChanges(lexed, text);
  const marks = new Array<Mark | undefined>(tokens.length).fill(undefined);
  const faults: Fault[] = [];
  stretches.forEach((stretch, at) => {
    const among = marksAmong(tokens, stretch);
    for (const mark of among) marks[mark.index] = mark;
    const lost = pairMarks(among);
    if (at === 0) faults.push(...faultsOf(among, lost, unfinished));
  });
  const balanced = balance(tokens, marks, text);
  if (balanced.tooDeep !== undefined) faults.push(balanced.tooDeep);
  return { tokens: joinText(balanced.tokens, text), faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

const none: readonly Fault[] = [];

/** Makes strays of marks without a partner, and of those that lie too deep; straight quotation marks become opening or closing ones. */
function balance(
  list: readonly IToken[],
  marks: readonly (Mark | undefined)[],
  text: string,
): { readonly tokens: IToken[]; readonly tooDeep: Fault | undefined } {
  let depth = 0;
  let tooDeep: Fault | undefined;
  const tokens = list.map((token, at) => {
    const { startOffset: start, tokenType } = token;
    const mark = marks[at];
    if (mark === undefined) {
      if (openedBy.has(tokenType)) depth++;
      else if (closedBy.has(tokenType)) depth--;
      return token;
    }
    if (mark.partner !== undefined && mark.opens && depth >= deepest) {
      tooDeep ??= { kind: 'depth', span: { start, end: start + 1 }, opening: true };
      mark.partner.partner = undefined;
      mark.partner = undefined;
    }
    if (mark.partner === undefined) return { ...tokenAt(Stray, text, start, start + 1), payload: strayMark(mark) };
    depth += mark.opens ? 1 : -1;
    return tokenType === StraightQuote ? tokenAt(mark.opens ? QuoteOpen : QuoteClose, text, start, start + 1) : token;
  });
  return { tokens, tooDeep };
}

/** With one token for each stretch of text. */
function joinText(list: readonly IToken[], text: string): IToken[] {
  const tokens: IToken[] = [];
  for (const token of list) {
    const last = tokens.at(-1);
    if (!textTypes.has(token.tokenType)) tokens.push(token);
    else if (last?.tokenType === Words)
      tokens[tokens.length - 1] = tokenAt(Words, text, last.startOffset, token.startOffset + token.image.length);
    else if (token.tokenType === Words) tokens.push(token);
    else tokens.push(tokenAt(Words, text, token.startOffset, token.startOffset + token.image.length));
  }
  return tokens;
}

const textTypes: ReadonlySet<unknown> = new Set([Words, Indent, ListingWords]);

/** `lost` are those of the marks that have no partner. */
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

function strayMark({ token, kind, opens }: Mark): StrayNode['mark'] {
  return kind === 'quote' ? (opens ? 'open quote' : 'close quote') : (token.image as StrayNode['mark']);
}

function faultOf({ token: { startOffset: start }, kind, opens }: Mark): Fault {
  return { kind, span: { start, end: start + 1 }, opening: opens };
}
