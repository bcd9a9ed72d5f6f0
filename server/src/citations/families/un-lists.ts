import { fromRoman } from '../../text/roman.ts';
import type { CitationList } from '../family.ts';
import { within } from '../known-numbers.ts';
import type { Parts } from '../shape.ts';
import { yearsOfNumber } from './un-years.ts';

/** Whether a number after the list's word may be one of the organ `own`: the text names no other organ that numbers so. */
export function mayBeOf({ organ }: CitationList, own: string): boolean {
  return organ === undefined || organ === own || (own === 'A' && organ === 'S') || (own === 'S' && organ === 'A');
}

/** Whether "60/288" is of the General Assembly. Its decisions are numbered from 301 on: of those with a lower number only the organ's name tells it. */
export function isOfAssembly(list: CitationList, parts: Parts): boolean {
  if (startsWithZero(parts) || !mayBeOf(list, 'A') || !(list.first || list.plural)) return false;
  return list.kind === 'resolution' || list.organ === 'A' || Number(parts['number']) >= firstDecisionNumber;
}

const firstDecisionNumber = 301;

/** Whether "1515 (2003)" is of the Security Council. Other bodies write a number and a year too. */
export function isOfSecurityCouncil(list: CitationList, { number, year }: Parts): boolean {
  if (list.kind !== 'resolution' || !mayBeOf(list, 'S')) return false;
  const [least, most] = yearsOfNumber(number);
  return list.organ === 'S' || within([least - slipYears, most + slipYears], Number(year));
}

/** How far a year may be from that of the Security Council's number and still be a slip in it; farther off, the number is another body's. */
const slipYears = 3;

export function startsWithZero({ number = '' }: Parts): boolean {
  return number.startsWith('0');
}

export function ordinalOf({ session = '' }: Parts): number {
  return fromRoman(session.replace(/^.*-/, '')) ?? 0;
}
