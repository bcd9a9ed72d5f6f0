import { allHolders, type Contest, type ContestKind, type Holder, isChoice } from '../../draft/contests/contest.ts';
import { allContests, contestsOf } from '../../draft/contests/contests.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';
import { say } from '../../wording/say.ts';
import { isToBeDeleted } from '../settle-proposal.ts';
import { namesOf } from '../settling-titles.ts';

/** Words that are not agreed, or the name of a delegation beside them. */
export interface ContestedWords extends Span {
  /** `open`: in brackets, and nobody can tell whether they are to come or to go. */
  readonly is: 'proposed' | 'dropped' | 'open' | 'name';
  /** The delegation, in full; of several that want the same the first. */
  readonly by: string | undefined;
  /** Whether the draft itself tells by the signs of a tracked change which it is. */
  readonly isTracked: boolean;
  /** What a voice says before the words: "Proposed by Chile: ". */
  readonly spoken: string;
}

/** By where they begin, an outer one before those in it. */
export function contestedWords(draft: Draft): readonly ContestedWords[] {
  return allContests(contestsOf(draft))
    .flatMap((contest) => [...wordsOf(contest), ...namesIn(contest)])
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function* wordsOf(contest: Contest): Generator<ContestedWords> {
  const { kind, versions, original, status } = contest;
  if (status === 'agreed' || unmarked.has(kind)) return;
  const isDropped = isToBeDeleted(contest) || kind === 'deletion';
  for (const [at, { words, supporters }] of versions.entries()) {
    // Of two versions of a paragraph, the first is there, and stays if nobody proposes anything.
    if (words === undefined || (at === original && !isDropped && !changed.has(kind))) continue;
    const is = isDropped || at === original ? 'dropped' : added.has(kind) || changed.has(kind) ? 'proposed' : 'open';
    const by = is === 'dropped' ? versions.flatMap((other, number) => (number === at ? [] : other.supporters)) : supporters;
    const choice = isChoice(contest) ? { number: at + 1, count: versions.length } : undefined;
    yield {
      ...words,
      is,
      by: by[0] && nameOf(by[0]),
      isTracked: tracked.has(kind),
      spoken: `${withSayer(said(is, kind, choice), by, words)}: `,
    };
  }
}

function said(
  is: ContestedWords['is'],
  kind: ContestKind,
  choice: { readonly number: number; readonly count: number } | undefined,
): string {
  if (is === 'dropped') return say(kind === 'replacement' || kind === 'substitution' ? 'toBeReplaced' : 'deletionProposed');
  if (is === 'proposed') return say('isProposed');
  if (choice !== undefined) return say('alternativeOf', choice);
  return say(kind === 'placeholder' ? 'leftBlank' : 'bracketed');
}

/** A name that stands before the words is read out there. */
function withSayer(what: string, by: readonly Holder[], words: Span): string {
  const unsaid = by.filter(({ span }) => span.start >= words.start);
  return unsaid.length === 0 ? what : say('whatBy', { what, names: namesOf(unsaid) });
}

function namesIn({ versions }: Contest): ContestedWords[] {
  const names = new Map(allHolders(versions).map((holder) => [holder.span.start, holder]));
  return [...names.values()].map((holder) => ({ ...holder.span, is: 'name', by: nameOf(holder), isTracked: false, spoken: '' }));
}

function nameOf({ written, delegation }: Holder): string {
  return delegation?.name ?? written;
}

/** What comes to the text, or replaces words of it. */
const added: ReadonlySet<ContestKind> = new Set(['rival', 'paragraph', 'insertion', 'addition', 'substitute']);
const tracked: ReadonlySet<ContestKind> = new Set(['addition', 'deletion', 'substitution']);
const changed: ReadonlySet<ContestKind> = new Set(['replacement', 'substitution']);
/** Whole pages of one look say nothing; remarks and numbers are no text. */
const unmarked: ReadonlySet<ContestKind> = new Set(['submission', 'options', 'position', 'wish', 'note', 'number']);
