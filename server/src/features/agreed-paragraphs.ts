import type { Contest } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { isAgreed, stampOf } from '../draft/stamps/stamps.ts';
import type { Role } from '../syntax/document-tree.ts';
import type { Span } from '../text/span.ts';

/** How far a draft is agreed. */
export interface Agreement {
  /** Of its preamble and its operative part, sub-paragraphs included. */
  readonly paragraphs: number;
  /** Those in which nothing is open, and whose stamp, if they bear one, says no other. */
  readonly agreed: number;
  /** What is still to be settled, placeholders included. */
  readonly open: number;
}

export function agreementOf(draft: Draft): Agreement {
  const open = allContests(contestsOf(draft)).filter(isOpen);
  const spans = open.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  let paragraphs = 0;
  let agreed = 0;
  const isTouched = sweep(spans);
  for (const { paragraph, place, offset } of structure(draft)) {
    if (!counted.has(place.role)) continue;
    const touched = isTouched({ start: offset + paragraph.content.start, end: offset + paragraph.content.end });
    const stamp = stampOf(paragraph);
    paragraphs += 1;
    if (!touched && (stamp === undefined || isAgreed(stamp.status))) agreed += 1;
  }
  return { paragraphs, agreed, open: open.length };
}

/** True for what has still to be decided: not for a submission, a remark, or a number that may be the mark of a note. */
export function isOpen({ kind, status }: Contest): boolean {
  return status === 'open' && kind !== 'submission' && kind !== 'note' && kind !== 'number';
}

const counted: ReadonlySet<Role> = new Set<Role>(['preambular', 'operative', 'sub-paragraph']);

/** Tells of spans in order whether one of the spans, in order too, overlaps them. */
function sweep(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next]) reach = Math.max(reach, span.end);
    return start < reach;
  };
}
