import { findDelegation, type NamedDelegation } from '../../delegations/delegations.ts';
import { offsetsAfter, type TextEdit } from '../../text/edit.ts';
import { finished, type Slices } from '../../text/slices.ts';
import { inTurns } from '../../tree/turns.ts';
import { type Draft, updatingAll } from '../draft.ts';
import { authorsOf } from '../proposals/authorship.ts';
import { type Contest, isChoice } from './contest.ts';
import { contestsOf } from './contests.ts';
import { decision } from './resolve.ts';
import { type Decision, settle } from './settle.ts';

/** Whose text: what is agreed, with everything accepted, as it was before anybody proposed anything, or as one delegation would have it. */
export type Whose = 'agreed' | 'accepted' | 'original' | { readonly delegation: string };

/**
 * The draft as one side would have it. `agreed` leaves out all that stands in brackets, and keeps the old text of tracked changes; `accepted` takes the first
 * version that is proposed, of alternatives the first. In the other two, brackets stay round words of which the draft does not tell who wants them, and in a
 * delegation's text round those on which it has not decided. Placeholders and remarks always stay.
 */
export function textAs(draft: Draft, whose: Whose): string {
  return finished(textAsInSlices(draft, whose));
}

/** The same in slices: of a long draft what has changed is read anew for each depth of its brackets. */
export function* textAsInSlices(draft: Draft, whose: Whose): Slices<string> {
  return (yield* settledInRounds(draft, whose, () => {})).text();
}

/** The same in pieces: what each stretch of the draft becomes. The stretches follow each other from the draft's start, and `ends` are their ends. */
export function* textsAs(draft: Draft, whose: Whose, ends: readonly number[]): Slices<readonly string[]> {
  let now = ends;
  const settled = yield* settledInRounds(draft, whose, (edits) => {
    now = offsetsAfter(now, edits);
  });
  const text = settled.text();
  return now.map((end, at) => text.slice(now[at - 1] ?? 0, end));
}

function* settledInRounds(draft: Draft, whose: Whose, onEdits: (edits: readonly TextEdit[]) => void): Slices<Draft> {
  const decide = deciderFor(draft, whose);
  let current = draft;
  for (let round = 0; round < mostRounds; round++) {
    const before = current;
    const edits = yield* inTurns(() => settle(before, contestsOf(before), decide));
    if (edits.length === 0) break;
    onEdits(edits);
    // What stood in a tracked change or crossed another contest is found now.
    current = yield* updatingAll(current, edits);
  }
  return current;
}

/** Brackets are nested no deeper than the grammar reads them. */
const mostRounds = 60;

function deciderFor(draft: Draft, whose: Whose): (contest: Contest) => Decision {
  if (whose === 'accepted') return (contest) => decision(contest, 'accept');
  if (whose === 'original') return ({ original }) => original;
  if (whose === 'agreed') return (contest) => (contest.status === 'agreed' ? 1 : isChoice(contest) ? 'none' : 0);
  const is = sameAs(whose.delegation);
  const isAuthor = authorsOf(draft).some(is);
  return (contest) => {
    const { versions, original, kind, status } = contest;
    if (status === 'agreed') return 1;
    const own = versions.findIndex(({ supporters }) => supporters.some(is));
    if (own >= 0) return own;
    const isNobodys = versions.every(
      ({ supporters, opponents, undecided }) => supporters.length + opponents.length + undecided.length === 0,
    );
    if (isNobodys && isAuthor && (kind === 'addition' || kind === 'deletion' || kind === 'substitution')) return 1;
    return versions.some(({ undecided }) => undecided.some(is)) ? undefined : original;
  };
}

/** The same delegation however it is written; one that is not known by the letters of its name. */
export function sameAs(written: string): (by: NamedDelegation) => boolean {
  const wanted = findDelegation(written);
  return (by) => (wanted === undefined ? by.written === written : by.delegation?.id === wanted.id);
}
