import { inOrder, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { type Contest, isUnsettled } from './contest.ts';
import { withCuts } from './cuts.ts';
import { listEndings } from './list-endings.ts';
import { edited, type KeptStretch, plain } from './stretches.ts';

/** The number of the version that is to stand, or none of them; undefined for a contest that stays as it is. */
export type Decision = number | 'none' | undefined;

/** The edits that settle contests of a draft, each by its decision: the outer ones first, and those in what stays of them. One that crosses another waits. */
export function settle(draft: Draft, contests: readonly Contest[], decide: (contest: Contest) => Decision): readonly TextEdit[] {
  const notes = new Map<number, { readonly span: Span; left: number }>();
  const fallen: Span[] = [];
  const stretches = keptOf({ start: 0, end: draft.length }, contests);
  const gone = [...notes.values()].filter(({ left }) => left === 0).map(({ span }) => span);
  return inOrder(edited(draft, withCuts(stretches, [...gone, ...listEndings(draft, fallen)])));

  /** What stays of a stretch, in the order in which it will stand. */
  function keptOf(stretch: Span, among: readonly Contest[]): KeptStretch[] {
    const parts = among
      .flatMap((contest) => contest.parts.map((part, number) => ({ contest, part, number })))
      .filter(({ contest, part }) => !contest.crosses && stretch.start <= part.start && part.end <= stretch.end)
      .sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
    const found: KeptStretch[] = [];
    let at = stretch.start;
    for (const { contest, part, number } of parts) {
      found.push({ start: at, end: part.start, ...plain });
      found.push(...keptOfPart(contest, part, number));
      at = part.end;
    }
    found.push({ start: at, end: stretch.end, ...plain });
    return found;
  }

  function keptOfPart(contest: Contest, part: Span, number: number): KeptStretch[] {
    const decision = isUnsettled(contest) ? undefined : decide(contest);
    if (decision === undefined) return keptOf(part, contest.within);
    const { note, versions, original } = contest;
    if (note !== undefined && number === 0) {
      const known = notes.get(note.span.start) ?? { span: note.span, left: note.shared };
      known.left -= 1;
      notes.set(note.span.start, known);
    }
    const kept = decision === 'none' ? [] : (versions[decision]?.kept[number] ?? []);
    const joining = { restores: decision === original, vacant: decision === 'none' };
    // A paragraph that somebody proposes was no part of a list without it.
    if (kept.length === 0 && !joining.restores && contest.kind === 'brackets') fallen.push(part);
    const edge = (at: number): KeptStretch => ({ start: at, end: at, ...joining });
    return [edge(part.start), ...kept.flatMap((span) => [...keptOf(span, contest.within), edge(span.end)])];
  }
}
