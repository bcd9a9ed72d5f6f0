import type { Contest } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { isOpen } from './agreed-paragraphs.ts';
import { supportersOf } from './proposal-table.ts';
import { namesOf } from './settling-titles.ts';

/** A paragraph in which something is open, with words for a line above it: "3 proposals: Chile, Peru, 1 without a name". */
export interface ContestedParagraph {
  readonly span: Span;
  readonly title: string;
}

export function contestedParagraphs(draft: Draft): readonly ContestedParagraph[] {
  const open = allContests(contestsOf(draft)).filter(isOpen);
  return [...Map.groupBy(open, ({ place }) => place.index).values()].flatMap((contests) => {
    const [first] = contests;
    if (first === undefined) return [];
    const { offset, paragraph } = first.place;
    return [{ span: { start: offset + paragraph.content.start, end: offset + paragraph.content.end }, title: countWithNames(contests) }];
  });
}

function countWithNames(contests: readonly Contest[]): string {
  const supporters = contests.map(supportersOf);
  const count = contests.length === 1 ? say('oneProposal') : say('someProposals', { count: contests.length });
  const unnamed = supporters.filter(({ length }) => length === 0).length;
  if (unnamed === contests.length) return count;
  return `${count}: ${namesOf(supporters.flat())}${unnamed === 0 ? '' : `, ${say('withoutName', { count: unnamed })}`}`;
}
