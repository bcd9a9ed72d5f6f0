import type { Contest } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { escaped } from '../text/markdown.ts';
import { inFigures } from '../wording/in-figures.ts';
import { say } from '../wording/say.ts';
import { namesInCard } from './names-in-card.ts';

/**
 * "Proposal 2 of 5 by Chile", for each of the proposers who has several, with the places of the others: as links where the draft has an address, `uri`, at which an editor opens a line.
 */
export function countedInCard(draft: Draft, { proposers }: Proposal, uri: string | undefined): string[] {
  if (proposers.length === 0 || draft.length > longestCountedUnits) return [];
  const all = allContests(contestsOf(draft));
  return proposers.slice(0, mostCounted).flatMap((proposer) => {
    const { delegation, span } = proposer;
    if (delegation === undefined) return [];
    const own = all.filter(({ versions }) => versions.some(({ supporters }) => supporters.some((each) => each.delegation === delegation)));
    const isThis = ({ versions }: Contest) => versions.some(({ supporters }) => supporters.some((each) => each.span.start === span.start));
    const at = own.findIndex(isThis);
    if (own.length < 2 || at < 0) return [];
    const others = own.filter((_, number) => number !== at);
    const shown = others.slice(0, mostLinks).map((contest) => placeInCard(draft, contest, uri));
    const rest = others.length > shown.length ? ` ${say('andSomeMore', { count: inFigures(others.length - shown.length) })}` : '';
    return [
      say('proposalOf', {
        number: inFigures(at + 1),
        count: inFigures(own.length),
        names: namesInCard([proposer]),
        places: `${shown.join(', ')}${rest}.`,
      }),
    ];
  });
}

/** "operative paragraph 3"; a link where it can lead there. */
function placeInCard(draft: Draft, { span }: Contest, uri: string | undefined): string {
  const placed = paragraphAt(draft.paragraphs, span.start);
  const { line, character } = draft.positionAt(span.start);
  const name = escaped(placed === undefined ? say('lineNumbered', { number: line + 1 }) : nameOf(draft, placed).replace(/^the /, ''));
  return uri?.startsWith('file:') ? `[${name}](<${uri}#L${line + 1},${character + 1}>)` : name;
}

/** A hover of a longer draft has one turn, and counting all of it would lose it. In UTF-16 code units. */
const longestCountedUnits = 1_000_000;
/** As many as one reads in a card. */
const mostCounted = 3;
const mostLinks = 8;
