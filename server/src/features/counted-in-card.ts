import { allContests, contestsOf } from '../draft/contests/contests.ts';
import type { Draft } from '../draft/draft.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { count, namesInCard } from './names-in-card.ts';

/** "Proposal 2 of 5 by Chile", for each of the proposers who has several. */
export function countedInCard(draft: Draft, { proposers }: Proposal): string[] {
  if (proposers.length === 0 || draft.length > longestCountedUnits) return [];
  const supporters = allContests(contestsOf(draft)).map(({ versions }) => versions.flatMap((version) => version.supporters));
  return proposers.slice(0, mostCounted).flatMap((proposer) => {
    const { delegation, span } = proposer;
    if (delegation === undefined) return [];
    const own = supporters.filter((list) => list.some((each) => each.delegation === delegation));
    const at = own.findIndex((list) => list.some((each) => each.span.start === span.start));
    return own.length < 2 || at < 0 ? [] : [`Proposal ${count(at + 1)} of ${count(own.length)} by ${namesInCard([proposer])}.`];
  });
}

/** Contests of a longer draft take more than 20 ms when they are first asked for, and a hover must not wait so long. */
const longestCountedUnits = 30_000;
/** As many as one reads in a card. */
const mostCounted = 3;
