import { once } from '../../tree/memo.ts';
import { onceInTurns } from '../../tree/turns.ts';
import type { Draft } from '../draft.ts';
import { stampOf } from '../stamps/stamps.ts';
import { type Contest, type ContestShape, type PlacedShape, shiftShape, type Version } from './contest.ts';
import { optionContests } from './option-contests.ts';
import { paragraphContests } from './paragraph-contests.ts';
import { rivalContests } from './rival-contests.ts';
import { spanningContests } from './spanning-contests.ts';
import { submissionContests } from './submission-contests.ts';
import { treeOfContests } from './tree-of-contests.ts';

/**
 * The contests of a draft, each with those in it, in the order of the text. For what a person asks for: what is of one paragraph is kept with it, the rest is put together for each version, each kind by
 * itself, so that a turn may end between two of them.
 */
export const contestsOf = once((draft: Draft): readonly Contest[] => {
  const all = [...kept.submissions(draft), ...kept.spanning(draft), ...kept.options(draft), ...kept.rivals(draft), ...kept.own(draft)];
  const counted = new Map<string, number>();
  return treeOfContests(all, ({ shape, place }) => {
    const { paragraph } = place;
    const key = keyOf(draft, shape);
    const number = counted.get(key) ?? 0;
    counted.set(key, number + 1);
    return {
      id: number === 0 ? key : `${key}.${number}`,
      status: shape.settled === undefined ? 'open' : 'agreed',
      stamp: stampOf(paragraph),
    };
  });
});

const contestedIn = onceInTurns((draft: Draft) => paragraphContests(draft.paragraphs));

const kept = {
  submissions: onceInTurns(submissionContests),
  spanning: onceInTurns(spanningContests),
  options: onceInTurns(optionContests),
  rivals: onceInTurns((draft: Draft) => rivalContests(draft, contestedIn(draft))),
  own: onceInTurns((draft: Draft): readonly PlacedShape[] => {
    const taken = new Set(kept.rivals(draft).flatMap((each) => each.rivals));
    return contestedIn(draft).flatMap(({ value, ...placed }) =>
      // The brackets round a rival are a version of the contest about its paragraph.
      value.slice(taken.has(placed.index) ? 1 : 0).map((shape) => ({ shape: shiftShape(shape, placed.offset), place: placed })),
    );
  }),
};

/** The innermost contest at an offset. */
export function contestAt(draft: Draft, offset: number): Contest | undefined {
  let found: Contest | undefined;
  for (let among = contestsOf(draft); ; among = found.within) {
    const next = among.find(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end));
    if (next === undefined) return found;
    found = next;
  }
}

/** All contests, an outer one before those in it. */
export function allContests(among: readonly Contest[]): readonly Contest[] {
  return among.flatMap((contest) => [contest, ...allContests(contest.within)]);
}

/** The words of the contest, which stay when other words are edited; of a long one a part. */
function keyOf(draft: Draft, { kind, span, versions }: ContestShape): string {
  const opening = ({ words, text }: Version): string =>
    words === undefined ? text : draft.slice({ start: words.start, end: Math.min(words.end, words.start + keyUnits) });
  const words = versions.map(opening).join('\n');
  return `${kind}-${hash(`${words}\n${draft.slice({ start: span.start, end: Math.min(span.end, span.start + keyUnits) })}`)}`;
}

/** Contests that are the same in as many UTF-16 code units are told apart by their number. */
const keyUnits = 400;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
