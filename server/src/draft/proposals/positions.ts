import { areKnown, delegationsIn } from '../../delegations/delegations.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Directive, readDirective } from './directive.ts';

/** Delegations with what they want: "US, Canada: delete"; without a directive they propose the text. Spans are of the text that was read. */
export interface DelegationPosition {
  readonly names: Span;
  readonly directive: Directive | undefined;
}

/** Reads a text that holds positions only: "G77; US, Canada, EU delete; Mexico: retain". Undefined for any other, as where a name is not known. */
export function readPositions(text: string): readonly DelegationPosition[] | undefined {
  const positions: DelegationPosition[] = [];
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
 * Where a text ends, and the positions after it: "poverty - US; G77 delete", "in spring; EU: delete". Undefined for a text without positions at its end.
 */
export function readTail(text: string): { readonly wordsEnd: number; readonly positions: readonly DelegationPosition[] } | undefined {
  const from = Math.max(0, text.length - longestTailUnits);
  const last = text.slice(from);
  const end = from + last.replace(/[\s.,;]+$/, '').length;
  for (const { index, 0: mark } of last.matchAll(/(?<=[\s,.;…”"’)])[-–—]\s?(?=\p{Lu})|;\s/gu)) {
    const start = from + index + mark.length;
    if (start >= end) break;
    const positions = readPositions(text.slice(start, end));
    if (positions === undefined) continue;
    // After a semicolon, a name alone may be the last item of a list in the text.
    if (mark.startsWith(';') && positions.some(({ directive }) => directive === undefined)) continue;
    return { wordsEnd: from + index, positions: positions.map((each) => ({ ...each, names: shift(each.names, start) })) };
  }
  return undefined;
}

/** Longer lists of positions have not been seen after a text. */
const longestTailUnits = 240;

function readPosition(part: string, offset: number): DelegationPosition | undefined {
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
  return list.length <= longestTailUnits && areKnown(delegationsIn(list));
}
