import type { Fault } from './tree.ts';

/** A stretch that was read as a tracked change, or as another unit. */
interface Read {
  readonly start: number;
  readonly end: number;
}

/**
 * The faults of a paragraph, with those of its tracked changes: an opening sign such as `{++` that was not read as a change, for want of its end or, in
 * a substitution, of its arrow; and a closing one that ends none. The brace of such a sign is no fault of its own. `read` is in order.
 */
export function withUnfinishedChanges(text: string, read: readonly Read[], faults: readonly Fault[]): readonly Fault[] {
  if (!mayChange.test(text)) return faults;
  const lostBraces = new Set(faults.filter(({ kind }) => kind === 'brace').map(({ span }) => span.start));
  const unfinished: Fault[] = [];
  let next = 0;
  for (const { index: start, 0: sign } of text.matchAll(signs)) {
    const end = start + sign.length;
    while ((read[next]?.end ?? text.length) <= start) next++;
    if ((read[next]?.start ?? text.length) < end) continue;
    const opening = sign.startsWith('{');
    // A brace that has a partner closes a note, whatever stands before it.
    if (opening || lostBraces.has(end - 1)) unfinished.push({ kind: 'change', span: { start, end }, opening });
  }
  if (unfinished.length === 0) return faults;
  const braces = new Set(unfinished.map(({ span, opening }) => (opening ? span.start : span.end - 1)));
  return [...faults.filter(({ kind, span }) => kind !== 'brace' || !braces.has(span.start)), ...unfinished].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const mayChange = /\{(?:\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)\}/;
const signs = new RegExp(mayChange, 'g');
