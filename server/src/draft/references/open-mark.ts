import type { Span } from '../../text/span.ts';

/**
 * A comment that a renumbering puts after a reference that it cannot change for certain, since nothing else would show that the reference may now name
 * another paragraph: `{>>penholder-open-reference 2: two paragraphs bore it before the renumbering<<}`.
 */
export interface OpenMark {
  /** The comment, in the text. */
  readonly span: Span;
  /** The numbers that the reference names, as `numberNamed` writes them. */
  readonly numbers: readonly string[];
  /** Why it is open, for a person. */
  readonly reason: string;
}

/** Why a reference cannot follow its paragraph: several paragraphs have its number, or none has, or references have no form for its new one. */
export type OpenReason = 'ambiguous' | 'lost' | 'unnameable';

export function openMarksIn(text: string): readonly OpenMark[] {
  if (!text.includes(start)) return [];
  return [...text.matchAll(mark)].map(({ index, 0: written, groups }) => ({
    span: { start: index, end: index + written.length },
    numbers: groups?.['numbers']?.split(', ') ?? [],
    reason: groups?.['reason'] ?? '',
  }));
}

/** The comment for the numbers of one reference. */
export function openMark(open: readonly { readonly number: string; readonly reason: OpenReason }[]): string {
  const numbers = [...new Set(open.map(({ number }) => number))];
  const reasons = [...new Set(open.map(({ reason }) => reason))].sort();
  return `${start}${numbers.join(', ')}: ${reasons.map((reason) => words[reason]).join(', or ')}<<}`;
}

const start = '{>>penholder-open-reference ';
const words: Readonly<Record<OpenReason, string>> = {
  ambiguous: 'several paragraphs bore this number before the renumbering',
  lost: 'no paragraph bore this number before the renumbering',
  unnameable: 'the paragraph has a number now that is not written so',
};
const mark = /\{>>penholder-open-reference (?<numbers>[^:<>{}]*): (?<reason>[^<>{}]*)<<\}/g;
