import { findDelegation, splitNames } from '../../delegations/delegations.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Directive, readDirective } from './directive.ts';

/** Names with what they want: "US, Canada: delete"; without a directive they are those who propose. Spans are of the text read. */
export interface Position {
  readonly names: Span;
  readonly directive: Directive | undefined;
}

/** Reads "G77; US, Canada, EU delete; Mexico: retain", which holds nothing else. Undefined where a name is not known. */
export function readPositions(text: string): readonly Position[] | undefined {
  const positions: Position[] = [];
  let start = 0;
  for (const part of text.split(';')) {
    const position = readPosition(part, start);
    if (position === undefined) return undefined;
    positions.push(position);
    start += part.length + 1;
  }
  return positions;
}

/**
 * Where a text ends and the names after it begin: "poverty - US; G77 delete", "in spring; EU: delete". Undefined where it ends with none.
 */
export function readTail(text: string): { readonly wordsEnd: number; readonly positions: readonly Position[] } | undefined {
  const from = Math.max(0, text.length - longestTail);
  const last = text.slice(from);
  const end = from + last.replace(/[\s.,;]+$/, '').length;
  for (const { index, 0: mark } of last.matchAll(/(?<=[\s,.;…”"’)])[-–—]\s?(?=\p{Lu})|;\s/gu)) {
    const start = from + index + mark.length;
    if (start >= end) break;
    const positions = readPositions(text.slice(start, end));
    if (positions === undefined) continue;
    // Behind a semicolon a name alone may be the last of a list.
    if (mark.startsWith(';') && positions.some(({ directive }) => directive === undefined)) continue;
    return { wordsEnd: from + index, positions: positions.map((each) => ({ ...each, names: shift(each.names, start) })) };
  }
  return undefined;
}

/** In UTF-16 code units. */
const longestTail = 240;

function readPosition(part: string, offset: number): Position | undefined {
  const text = part.trimEnd();
  const start = text.length - text.trimStart().length;
  if (isKnown(text.slice(start))) return { names: { start: offset + start, end: offset + text.length }, directive: undefined };
  for (const { index } of text.matchAll(/:\s?|\s(?=\p{L})/gu)) {
    const names = { start: offset + start, end: offset + index };
    const rest = text.slice(index).replace(/^:?\s*/, '');
    const directive = index > start && isKnown(text.slice(start, index)) ? readDirective(rest) : undefined;
    if (directive !== undefined) return { names, directive };
  }
  return undefined;
}

function isKnown(list: string): boolean {
  const names = splitNames(list);
  return list.length <= longestTail && names.length > 0 && names.every(({ written }) => findDelegation(written) !== undefined);
}
