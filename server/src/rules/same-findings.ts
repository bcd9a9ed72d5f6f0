import type { Draft, Position } from '../draft/draft.ts';
import { samePlace } from '../draft/same-place.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Related } from './finding.ts';

export interface Checked {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** True where a client would show the same, in the same order. */
export function sameFindings(before: Checked, now: Checked): boolean {
  if (before.findings.length !== now.findings.length) return false;
  const same = samePlace(before.draft, now.draft);
  const sameSpan = (a: Span, b: Span) => same(a.start, b.start) && same(a.end, b.end);
  return before.findings.every((a, at) => {
    const b = now.findings[at];
    return (
      b !== undefined &&
      a.rule === b.rule &&
      a.severity === b.severity &&
      a.message === b.message &&
      sameSpan(a.span, b.span) &&
      a.related.length === b.related.length &&
      a.related.every((each, index) => sameRelated(each, b.related[index]))
    );
  });

  function sameRelated(a: Related, b: Related | undefined): boolean {
    if (a.message !== b?.message) return false;
    if ('span' in a) return 'span' in b && sameSpan(a.span, b.span);
    return !('span' in b) && a.uri === b.uri && samePosition(a.range.start, b.range.start) && samePosition(a.range.end, b.range.end);
  }
}

function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
