import { allHolders } from '../draft/contests/contest.ts';
import { contestsIn } from '../draft/contests/paragraph-contests.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import type { Placed } from '../draft/paragraphs.ts';
import type { Change } from '../syntax/tree.ts';
import { escaped } from '../text/markdown.ts';
import { contains } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import { namesInCard, quoted, unknownNames } from './names-in-card.ts';
import { ownersInCard } from './owners-in-card.ts';

/** Who proposes a tracked change and when, what it changes, and what others want of it. Of a comment on a change, the card of that change; of another, that it is one. */
export function changeCard(draft: Draft, placed: Placed, { span, kind: written }: Change): string | undefined {
  const change = contestsIn(placed.paragraph).find((contest) => kinds.has(contest.kind) && contains(contest.span, span));
  if (change === undefined) return written === 'comment' ? commentCard(placed.paragraph.text.slice(span.start, span.end)) : undefined;
  const { versions, date, kind } = change;
  const [old, fresh] = versions.map(({ text }) => quoted(text));
  const holders = allHolders(versions.slice(1));
  const authors = holders.filter(({ says }) => says === undefined);
  const by = authors.length === 0 ? say('trackedChange') : say('trackedChangeBy', { names: namesInCard(authors) });
  const told = {
    change: date === undefined ? by : by + say('changeOfDate', { date: escaped(date) }),
    name: escaped(nameOf(draft, placed)),
  };
  return card([
    kind === 'addition'
      ? say('changeAdds', { ...told, text: fresh ?? '' })
      : kind === 'deletion'
        ? say('changeDeletes', { ...told, text: old ?? '' })
        : say('changeReplaces', { ...told, text: old ?? '', fresh: fresh ?? '' }),
    ...unknownNames(holders),
    ...holders.flatMap((holder) => (holder.says === undefined ? [] : [`${namesInCard([holder])}: ${escaped(holder.says)}`])),
    ...(authors.length > 0 ? [] : ownersInCard(draft, placed, span.start)),
  ]);
}

function commentCard(comment: string): string {
  return say(/^\{>>\s*penholder-/.test(comment) ? 'commentSilences' : 'commentOnly');
}

const kinds: ReadonlySet<string> = new Set(['addition', 'deletion', 'substitution']);
