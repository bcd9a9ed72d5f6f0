import { createScanner } from 'jsonc-parser';
import type { Slices } from '../../text/slices.ts';
import { type Span, span } from '../../text/span.ts';

/** Where the items of a JSON list stand, and what is wrong between them. */
export interface ListItems {
  readonly items: readonly Span[];
  readonly faults: readonly ListFault[];
}

export interface ListFault {
  readonly message: string;
  readonly span: Span;
}

/**
 * The items of the list that a text is, in slices. Nothing is read but where each has its brackets, so damage in one leaves the others whole, and no nesting
 * exhausts the stack, which jsonc-parser's own reader would do.
 */
export function* listItems(text: string): Slices<ListItems> {
  const scanner = createScanner(text, true);
  const next = (): Span => {
    scanner.scan();
    return span(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
  };
  if (text.startsWith('\uFEFF')) scanner.setPosition(1);
  const first = next();
  if (text[first.start] !== '[')
    return { items: [], faults: [{ message: 'A catalogue is a list of records: it begins with “[”.', span: first }] };

  const items: Span[] = [];
  const faults: ListFault[] = [];
  const fault = (message: string, span: Span): void => void faults.push({ message, span });
  let [depth, start, scanned] = [1, 0, 0];
  /** What stands before the next item: the list's own bracket, a comma, or another item. */
  let before: 'bracket' | 'comma' | 'item' = 'bracket';
  let comma = first;
  let isOpen = false;
  for (let token = next(); token.start < token.end; token = next()) {
    if (++scanned % tokensInSlice === 0) yield;
    const mark = text.charAt(token.start);
    if (depth === 0) {
      fault('The list has its end before this. Take out what stands after its “]”, or move it into the list.', token);
      return { items, faults };
    }
    if (depth > 1) {
      if (mark === '[' || mark === '{') depth += 1;
      else if (mark === ']' || mark === '}') depth -= 1;
      if (depth > 1) continue;
      // Another bracket than the item's own is the list's, and the item is not closed.
      isOpen = (text[start] === '{') !== (mark === '}');
      if (isOpen) break;
      items.push(span(start, token.end));
    } else if (mark === ']') {
      if (before === 'comma') fault('No record stands after this comma. Take it out.', comma);
      depth = 0;
    } else if (mark === '}') fault('This “}” closes nothing. Take it out.', token);
    else if (mark === ',') {
      if (before !== 'item') fault('No record stands before this comma. Take it out.', token);
      before = 'comma';
      comma = token;
    } else {
      if (before === 'item') fault('A comma is missing before this record.', token);
      before = 'item';
      start = token.start;
      if (mark === '[' || mark === '{') depth = 2;
      else items.push(token);
    }
  }
  if (depth > 1 || isOpen) items.push(...linesThatBegin(text, start, items[0]));
  if (depth > 0 && !isOpen) fault('The list is not closed: its “]” is missing.', span(text.length, text.length));
  return { items, faults };
}

/** About a millisecond's work. */
const tokensInSlice = 5_000;

/**
 * What follows an item that is not closed looks like a part of it. So the rest is cut at the lines that begin as the first item of all does, brace under
 * brace: each of these may be an item again.
 */
function linesThatBegin(text: string, start: number, first: Span | undefined): Span[] {
  const indentation = /(?<=^|\n)[ \t]*$/.exec(
    text.slice(Math.max(0, (first?.start ?? start) - longestIndentationUnits), first?.start ?? start),
  )?.[0];
  const starts = [start];
  if (indentation !== undefined) {
    const begin = `\n${indentation}{`;
    for (let at = text.indexOf(begin, start); at >= 0; at = text.indexOf(begin, at + 1)) starts.push(at + begin.length - 1);
  }
  return starts.map((each, at) => {
    const piece = text.slice(each, starts[at + 1] ?? text.length).trimEnd();
    const item = at === starts.length - 1 ? without(piece, ']') : piece;
    return span(each, each + without(item, ',').length);
  });
}

function without(piece: string, mark: string): string {
  return piece.endsWith(mark) ? piece.slice(0, -1).trimEnd() : piece;
}

const longestIndentationUnits = 80;
