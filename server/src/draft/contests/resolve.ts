import type { TextEdit } from '../../text/edit.ts';
import type { Draft } from '../draft.ts';
import { type Contest, isChoice } from './contest.ts';
import { contestsOf } from './contests.ts';
import { type Decision, settle } from './settle.ts';

/**
 * `accept`: the first text that is proposed; `reject`: what stands without it, of alternatives none; `lift`: the words without the brackets round them; or a
 * version by its number.
 */
export type ContestChoice = 'accept' | 'reject' | 'lift' | { readonly version: number };

/**
 * The edits that settle contests of a draft, with nothing else touched than what stands beside them: a space, a mark, a conjunction that joins nothing, a
 * capital. Contests in the words that stay are left as they are; `crosses` tells of a contest that has to wait for another, and is left as well.
 */
export function resolve(draft: Draft, contests: Contest | readonly Contest[], choice: ContestChoice): readonly TextEdit[] {
  const wanted = new Set(('id' in contests ? [contests] : contests).map(({ id }) => id));
  return settle(draft, contestsOf(draft), (contest) => (wanted.has(contest.id) ? decision(contest, choice) : undefined));
}

/** What a choice means for a contest; undefined where it means nothing: the brackets of alternatives cannot be lifted without a choice. */
export function decision(contest: Contest, choice: ContestChoice): Decision {
  if (typeof choice !== 'string') return choice.version < contest.versions.length ? choice.version : undefined;
  if (isChoice(contest)) return choice === 'accept' ? 0 : choice === 'reject' ? 'none' : undefined;
  return choice === 'reject' ? 0 : 1;
}
