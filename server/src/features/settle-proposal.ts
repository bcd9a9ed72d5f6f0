import { type Contest, isChoice, isUnsettled } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import { settle } from '../draft/contests/settle.ts';
import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';

export type SettlingKind = 'accept' | 'reject';

/** The edits that accept or reject one proposal; undefined where it is another one by now, has several texts to choose from, or has to wait. */
export function settleProposal(draft: Draft, id: string, at: number, kind: SettlingKind): readonly TextEdit[] | undefined {
  const contest = allContests(contestsOf(draft)).find((each) => each.id === id && each.span.start === at);
  const decision = contest && isProposal(contest) ? clearDecision(contest, kind) : undefined;
  return decision === undefined ? undefined : settle(draft, contestsOf(draft), (each) => (each === contest ? decision : undefined));
}

/** Whether `settleProposal` can do it. */
export function canSettle(contest: Contest, kind: SettlingKind): boolean {
  return isProposal(contest) && clearDecision(contest, kind) !== undefined;
}

/** What can be settled. A submission is a place in a compilation, and no change of a text. */
export function isProposal(contest: Contest): boolean {
  return !isUnsettled(contest) && contest.kind !== 'submission';
}

/** Undefined where several texts are proposed, of which the drafter has to choose, and for what has to wait. */
export function clearDecision(contest: Contest, kind: SettlingKind): number | undefined {
  // To accept words that somebody wants deleted may mean either.
  if (isChoice(contest) || contest.crosses || isToBeDeleted(contest)) return undefined;
  if (kind === 'reject') return 0;
  return contest.versions.length === 2 ? 1 : undefined;
}

/** True for words that stood there, and that somebody does not want. */
export function isToBeDeleted({ original, versions: [without] }: Contest): boolean {
  return original === 1 && without !== undefined && without.supporters.length > 0;
}
