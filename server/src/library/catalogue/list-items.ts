import { createScanner } from 'jsonc-parser';
import type { Slices } from '../../text/slices.ts';
import { type Span, span } from '../../text/span.ts';
import { say } from '../../wording/say.ts';

/** Where the records of a JSON list stand, and what is wrong between them. */
export interface ListItems {
  readonly items: readonly Span[];
  readonly faults: readonly ListFault[];
}

export interface ListFault {
  readonly message: string;
  readonly span: Span;
}

/**
 * The records of the list that a text is, in slices. Nothing is read but where each has its braces, so damage in one leaves the others whole, and no nesting
 * exhausts the stack, which jsonc-parser's own reader would do. Where the list itself is damaged, its records are told by how they begin.
 */
export function* listItems(text: string): Slices<ListItems> {
  const scanner = createScanner(text, true);
  if (text.startsWith('\uFEFF')) scanner.setPosition(1);
  const items: Span[] = [];
  const faults: ListFault[] = [];
  const fault = (message: string, at: Span): void => void faults.push({ message, span: at });
  const cut = (from: number): ListItems => {
    const last = items.at(-1);
    // The last record may have lost a mark of its own, so that it seems to end before it does.
    const isHalf = last !== undefined && !isJson(text.slice(last.start, last.end));
    return { items: [...items.slice(0, isHalf ? -1 : undefined), ...beginnings(text, isHalf ? last.start : from)], faults };
  };

  let due: 'list' | 'first record' | 'record' | 'comma' | 'end' = 'list';
  /** Of the record that is open, its first character and how many brackets are open in it; 0 for none. */
  let [start, depth, scanned] = [0, 0, 0];
  let comma = span(0, 0);
  for (;;) {
    if (++scanned % tokensInSlice === 0) yield;
    scanner.scan();
    const token = span(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
    const mark = text.charAt(token.start);
    if (token.start === token.end) {
      if (due === 'end') return { items, faults };
      fault(say(due === 'list' ? 'noList' : 'listNotClosed'), token);
      return depth > 0 ? cut(start) : { items, faults };
    }
    if (depth > 0) {
      if (mark === '[' || mark === '{') depth += 1;
      else if (mark === ']' || mark === '}') depth -= 1;
      if (depth > 0) continue;
      // The list's own bracket: the record is not closed, which is said when it is read.
      if (mark === ']') return cut(start);
      items.push(span(start, token.end));
    } else if (mark === '{' && due !== 'list' && due !== 'end') {
      if (due === 'comma') fault(say('commaBeforeRecord'), token);
      start = token.start;
      depth = 1;
      due = 'comma';
    } else if (mark === '[' && due === 'list') due = 'first record';
    else if (mark === ',' && due === 'comma') {
      due = 'record';
      comma = token;
    } else if (mark === ']' && due !== 'list' && due !== 'end') {
      if (due === 'record') fault(say('noRecordAfterComma'), comma);
      due = 'end';
    } else {
      fault(say(due === 'list' ? 'noList' : due === 'end' ? 'listEndsBefore' : 'noRecordHere'), token);
      return cut(token.start);
    }
  }
}

/** About a millisecond's work. */
const tokensInSlice = 5_000;

/** What may be records from an offset on: each to the next place where one begins, with a brace under that of the first record, or with its id or type. */
function beginnings(text: string, from: number): Span[] {
  const indentation = /^\s*\[\s*?\n(?<spaces>[ \t]*)\{/.exec(text.slice(0, longestHeadUnits))?.groups?.['spaces'];
  const underFirst = indentation === undefined ? '' : `(?<=\\n${indentation})\\{|`;
  const starts = [...text.slice(from).matchAll(new RegExp(`${underFirst}\\{(?=\\s*"(?:id|type)"\\s*:)`, 'g'))].map(
    ({ index }) => from + index,
  );
  if (starts[0] !== from && !/^[\s,\]}]*$/.test(text.slice(from, starts[0]))) starts.unshift(from);
  return starts.map((start, at) => {
    const piece = text.slice(start, starts[at + 1]).trimEnd();
    const item = at === starts.length - 1 ? without(piece, ']') : piece;
    return span(start, start + without(item, ',').length);
  });
}

function isJson(written: string): boolean {
  try {
    JSON.parse(written);
    return true;
  } catch {
    return false;
  }
}

function without(piece: string, mark: string): string {
  return piece.endsWith(mark) ? piece.slice(0, -1).trimEnd() : piece;
}

/** In UTF-16 code units: as much as stands before the first record. */
const longestHeadUnits = 200;
