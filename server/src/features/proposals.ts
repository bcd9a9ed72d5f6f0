import { allHolders, type Contest, type ContestKind, type Holder, type Version } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import { sameAs, textAs, type Whose } from '../draft/contests/text-as.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf } from '../draft/language.ts';
import { nameOf } from '../draft/naming.ts';
import { authorsOf } from '../draft/proposals/authorship.ts';
import type { Span } from '../text/span.ts';
import { sayInEnglish } from '../wording/say.ts';

/** What is proposed in a draft, and by whom. */
export interface Proposals {
  /** In the order of the text, an outer one before those in it. */
  readonly items: readonly ProposalItem[];
  /** Those whose text the whole document is, by its heading. */
  readonly authors: readonly DelegationName[];
  /** The language of most of the draft, as in BCP 47, where its words tell one. */
  readonly language: string | undefined;
}

export interface ProposalItem {
  /** The same in all versions of a draft in which its words are the same. */
  readonly id: string;
  readonly kind: ContestKind;
  readonly span: Span;
  /** How many others it stands in. */
  readonly depth: number;
  /** As a drafter calls it: "operative paragraph 5 bis". */
  readonly paragraph: string;
  readonly status: Contest['status'];
  /** The stamp of its paragraph, as written. */
  readonly stamp: string | undefined;
  readonly note: string | undefined;
  /** The day on which a tracked change was made. */
  readonly date: string | undefined;
  /** The text that stands if nothing is accepted comes first; it may be none. Of alternatives, none of them is that. */
  readonly versions: readonly ProposedText[];
}

export interface ProposedText {
  readonly text: string;
  readonly supporters: readonly DelegationName[];
  readonly opponents: readonly DelegationName[];
  readonly undecided: readonly DelegationName[];
}

export interface DelegationName {
  readonly written: string;
  /** In full and in English; the same as written where the delegation is not known. */
  readonly name: string;
  /** What the delegation says, where it says more than its name: "delete". */
  readonly says?: string;
}

/** What is contested in a draft, without the remarks and the numbers that stand in brackets. */
export function proposals(draft: Draft): Proposals {
  return { items: [...itemsOf(draft, contestsOf(draft), 0)], authors: authorsOf(draft).map(nameOfHolder), language: languageOf(draft)?.id };
}

/** All delegations that a draft names for a proposal, each once, as it is first written. */
export function sides(draft: Draft): readonly DelegationName[] {
  const found = new Map<string, DelegationName>();
  for (const { name, written } of [
    ...authorsOf(draft),
    ...allContests(contestsOf(draft)).flatMap(({ versions }) => allHolders(versions)),
  ].map(nameOfHolder))
    if (!found.has(name)) found.set(name, { name, written });
  return [...found.values()];
}

/** The draft as one side would have it; undefined for a delegation that it does not name. */
export function textOfSide(draft: Draft, whose: Whose): string | undefined {
  if (typeof whose === 'string') return textAs(draft, whose);
  const is = sameAs(whose.delegation);
  const isNamed = authorsOf(draft).some(is) || allContests(contestsOf(draft)).some(({ versions }) => allHolders(versions).some(is));
  return isNamed ? textAs(draft, whose) : undefined;
}

function* itemsOf(draft: Draft, contests: readonly Contest[], depth: number): Generator<ProposalItem> {
  for (const contest of contests) {
    const isProposal = !beside.has(contest.kind);
    if (isProposal) yield itemOf(draft, contest, depth);
    yield* itemsOf(draft, contest.within, isProposal ? depth + 1 : depth);
  }
}

const beside: ReadonlySet<ContestKind> = new Set(['note', 'number']);

function itemOf(draft: Draft, contest: Contest, depth: number): ProposalItem {
  const { id, kind, span, status, stamp, place, note, date, versions } = contest;
  return {
    id,
    kind,
    span,
    depth,
    paragraph: nameOf(draft, place, sayInEnglish),
    status,
    stamp: stamp && place.paragraph.text.slice(stamp.span.start, stamp.span.end),
    note: note && draft.slice(note.span),
    date,
    versions: versions.map(textOf),
  };
}

function textOf({ text, supporters, opponents, undecided }: Version): ProposedText {
  return { text, supporters: supporters.map(nameOfHolder), opponents: opponents.map(nameOfHolder), undecided: undecided.map(nameOfHolder) };
}

function nameOfHolder({
  written,
  delegation,
  says,
}: Pick<Holder, 'written' | 'delegation'> & { readonly says?: Holder['says'] }): DelegationName {
  return { written, name: delegation?.name ?? written, ...(says === undefined ? {} : { says }) };
}
