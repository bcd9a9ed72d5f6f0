import { allHolders, type Contest, type ContestKind, type Holder, isChoice } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { gatherer } from '../draft/paragraphs.ts';
import { isAgreed, stampOf, stampWords } from '../draft/stamps/stamps.ts';
import { capitalized } from '../text/capitalized.ts';
import { type Span, shift, span } from '../text/span.ts';
import { trimmed } from '../text/white-space.ts';
import { say, type Term } from '../wording/say.ts';
import { type Agreement, agreementOf, isOpen } from './agreed-paragraphs.ts';
import { canSettle, isToBeDeleted } from './settle-proposal.ts';
import { namesOf, quoted } from './settling-titles.ts';

/** What is proposed in a draft, to be listed and walked through, with how it may be put in order. */
export interface ProposalTable {
  /** In the order of the text. */
  readonly rows: readonly ProposalRow[];
  readonly byParagraph: readonly ProposalGroup[];
  /** A row stands below each delegation that is for one of its texts, and those of nobody come last. */
  readonly byDelegation: readonly ProposalGroup[];
  /** By the stamp of the paragraph. */
  readonly byStatus: readonly ProposalGroup[];
  readonly agreement: Agreement;
  /** Where the draft is stamped, to be told by a colour. */
  readonly stamps: readonly StampMark[];
  /** Those who propose something or say what they want of it, in full, in the order of the text. */
  readonly delegations: readonly string[];
}

export interface ProposalRow {
  /** The same while the words of the proposal are the same. */
  readonly id: string;
  readonly kind: ContestKind;
  readonly span: Span;
  /** Who is for it, and its words: "Chile: “or a bush”"; of several texts each. */
  readonly title: string;
  /** What it is: "insertion". */
  readonly detail: string;
  readonly isOpen: boolean;
  /** How it can be settled without a choice. */
  readonly settles: readonly ('accept' | 'reject')[];
  /** Where a delegation's name stands, and the words that it is for: to be told by its colour. */
  readonly marks: readonly DelegationMark[];
}

export interface DelegationMark {
  /** Of the table's delegations, by its number. */
  readonly delegation: number;
  readonly is: 'name' | 'words';
  readonly span: Span;
}

export interface StampMark {
  readonly span: Span;
  /** Whether it leaves nothing to decide. */
  readonly isAgreed: boolean;
}

export interface ProposalGroup {
  readonly title: string;
  /** Of the rows, by their numbers. */
  readonly rows: readonly number[];
}

export function proposalTable(draft: Draft): ProposalTable {
  const contests = allContests(contestsOf(draft)).filter(({ kind }) => nouns[kind] !== undefined);
  const nobodys = say('nobodyNamed');
  const byDelegation = grouped(contests, (contest) => {
    const names = supportersOf(contest).map(({ written, delegation }) => delegation?.name ?? written);
    return names.length === 0 ? [nobodys] : names;
  });
  const delegations = new Map<string, number>();
  return {
    rows: contests.map((contest) => rowOf(contest, marksOf(draft, contest, delegations))),
    // Two sub-paragraphs may have one name.
    byParagraph: grouped(
      contests,
      ({ place }) => [place.index],
      ({ place }) => capitalized(nameOf(draft, place)),
    ),
    byDelegation: [...byDelegation.filter(({ title }) => title !== nobodys), ...byDelegation.filter(({ title }) => title === nobodys)],
    byStatus: grouped(contests, (contest) => [statusOf(contest)]),
    agreement: agreementOf(draft),
    stamps: stamps(draft.paragraphs).map(({ value, offset }) => ({ ...value, span: shift(value.span, offset) })),
    delegations: [...delegations.keys()],
  };
}

const stamps = gatherer((paragraph): StampMark | undefined => {
  const stamp = stampOf(paragraph);
  return stamp && { span: stamp.span, isAgreed: isAgreed(stamp.status) };
});

/** A contest stands in the group of each of its keys; a group has its title from its first contest or, without `titleOf`, from its key. */
function grouped<K>(
  contests: readonly Contest[],
  keysOf: (contest: Contest) => readonly K[],
  titleOf?: (first: Contest) => string,
): ProposalGroup[] {
  const groups = new Map<K, { readonly title: string; readonly rows: number[] }>();
  for (const [at, contest] of contests.entries())
    for (const key of new Set(keysOf(contest))) {
      const group = groups.get(key) ?? { title: titleOf?.(contest) ?? String(key), rows: [] };
      groups.set(key, group);
      group.rows.push(at);
    }
  return [...groups.values()];
}

function rowOf(contest: Contest, marks: readonly DelegationMark[]): ProposalRow {
  const { id, kind, span } = contest;
  const by = namesOf(supportersOf(contest));
  const noun = nouns[kind];
  return {
    id,
    kind,
    span,
    title: by === '' ? titleOf(contest) : `${by}: ${titleOf(contest)}`,
    detail: noun === undefined ? '' : say(noun),
    isOpen: isOpen(contest),
    settles: (['accept', 'reject'] as const).filter((each) => canSettle(contest, each)),
    marks,
  };
}

/** A stretch without what contests in it take, which come in order. */
function without({ start, end }: Span, within: readonly Contest[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const inner of within) {
    pieces.push({ start: from, end: Math.min(end, inner.span.start) });
    from = Math.max(from, inner.span.end);
  }
  return [...pieces, { start: from, end }].filter((piece) => piece.start < piece.end);
}

/** Words that several are for are marked as those of the first. A delegation that is new is given the next number. */
function marksOf(draft: Draft, { kind, versions, original, within }: Contest, delegations: Map<string, number>): readonly DelegationMark[] {
  const numberOf = ({ written, delegation }: Holder): number => {
    const name = delegation?.name ?? written;
    const number = delegations.get(name) ?? delegations.size;
    delegations.set(name, number);
    return number;
  };
  const marks = new Map<string, DelegationMark>();
  const mark = (holder: Holder, is: DelegationMark['is'], at: Span): void => {
    if (at.start < at.end) marks.set(`${is} ${at.start} ${at.end}`, { delegation: numberOf(holder), is, span: at });
  };
  for (const [at, version] of versions.entries()) {
    const { supporters, words } = version;
    for (const holder of allHolders([version])) mark(holder, 'name', holder.span);
    // A whole page in one colour says nothing: the heading of a submission does.
    const [first] = at === original || kind === 'submission' || kind === 'options' ? [] : supporters;
    if (first === undefined || words === undefined) continue;
    // What others propose in these words has colours of its own.
    for (const piece of without(words, within))
      mark(first, 'words', shift(trimmed(draft.slice(piece), span(0, piece.end - piece.start)), piece.start));
  }
  return [...marks.values()];
}

function titleOf(contest: Contest): string {
  const texts = contest.versions.map(({ text }) => text).filter((text) => text.trim() !== '');
  const [old = '', fresh = ''] = texts;
  if (isChoice(contest)) return texts.map((text) => quoted(text)).join(' / ');
  if (isToBeDeleted(contest)) return say('deleteWords', { text: quoted(old) });
  return contest.kind === 'replacement' || contest.kind === 'substitution'
    ? `${quoted(old)} → ${quoted(fresh)}`
    : quoted(texts.at(-1) ?? '');
}

/** Those who want something else than what stood there; where that is not known, all who are for one of the texts. */
export function supportersOf({ versions, original }: Contest): Holder[] {
  return versions.flatMap(({ supporters }, at) => (at === original ? [] : supporters));
}

function statusOf({ status, stamp, place: { paragraph } }: Contest): string {
  if (status === 'agreed') return say('markedAgreed');
  return stamp === undefined ? say('withoutStatus') : stampWords(paragraph, stamp);
}

/** Without remarks, and numbers that may be the marks of notes. */
const nouns: Readonly<Partial<Record<ContestKind, Term>>> = {
  rival: 'otherVersion',
  paragraph: 'newParagraph',
  insertion: 'insertion',
  replacement: 'replacement',
  brackets: 'inBrackets',
  unclear: 'inBrackets',
  alternatives: 'alternatives',
  options: 'options',
  addition: 'trackedAddition',
  deletion: 'trackedDeletion',
  substitution: 'trackedReplacement',
  submission: 'submission',
  placeholder: 'placeholder',
  position: 'position',
  substitute: 'otherWords',
  wish: 'wish',
};
