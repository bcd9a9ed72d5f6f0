import type { Span } from '../../text/span.ts';

/**
 * A comment that a renumbering puts after a reference which it cannot follow, since nothing else would tell a sound reference from one that has come to
 * name another paragraph: `{>>penholder-open-reference 2: two paragraphs bore it before the renumbering<<}`.
 */
export interface OpenMark {
  /** The comment, in the text. */
  readonly span: Span;
  /** As `numberNamed` says them. */
  readonly numbers: readonly string[];
  /** For each number, why it is open. */
  readonly reason: string;
}

/** Why a reference cannot follow its paragraph: several bear its number, or none does. */
export type OpenReason = 'ambiguous' | 'lost';

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
};
const mark = /\{>>penholder-open-reference (?<numbers>[^:<>{}]*): (?<reason>[^<>{}]*)<<\}/g;
