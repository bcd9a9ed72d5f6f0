import type { NamedDelegation } from '../../delegations/delegations.ts';
import type { Stamp } from '../../syntax/tree.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Placed } from '../paragraphs.ts';

/**
 * What is not agreed at one place. `rival`: other versions of a paragraph; `paragraph`: a paragraph to insert; `insertion`: words to insert; `replacement`: words in
 * place of others, whose marks were lost; `brackets`: words that are not agreed; `unclear`: the same, or what a delegation wants of the words before;
 * `alternatives`: words of which one is to be chosen; `options`: the same of whole blocks; `addition`, `deletion`, `substitution`: a tracked change;
 * `submission`: what stands below a delegation's heading in a compilation.
 */
export type ContestKind =
  | 'rival'
  | 'paragraph'
  | 'insertion'
  | 'replacement'
  | 'brackets'
  | 'unclear'
  | 'alternatives'
  | 'options'
  | 'addition'
  | 'deletion'
  | 'substitution'
  | 'submission'
  | UnsettledKind;

/**
 * What settling leaves as it is. `placeholder`: a place for text to come; `position`, `substitute`: what is wanted of words that nothing marks; `wish`: the same
 * in a sentence; `note`: a remark about the text; `number`: a number alone, which may be the mark of a note.
 */
export type UnsettledKind = 'placeholder' | 'position' | 'substitute' | 'wish' | 'note' | 'number';

/** A delegation and what it says of a version. Its span is that of its name. */
export interface Holder extends NamedDelegation {
  /** Its words: "delete", "to check"; undefined where it is named alone. */
  readonly says: string | undefined;
}

/** One of the texts that may stand at the place of a contest. */
export interface Version {
  /** As the draft has it, without the brackets round it and names; empty where nothing would stand there. */
  readonly text: string;
  /** Where that stands. */
  readonly words: Span | undefined;
  /** For each part that the contest has, what of the draft stands there if this version is chosen: of that part or, for words that move there, of another. */
  readonly kept: readonly (readonly Span[])[];
  readonly supporters: readonly Holder[];
  readonly opponents: readonly Holder[];
  /** Those who reserve their position, have still to check, or want something else. */
  readonly undecided: readonly Holder[];
}

/** Spans are of the draft; while a paragraph is looked at alone, of the paragraph. */
export interface ContestShape {
  readonly kind: ContestKind;
  /** From its first part to its last, without white space round them. */
  readonly span: Span;
  /** What settling may change, in order, without overlaps. */
  readonly parts: readonly Span[];
  /** The version that stands if nothing is accepted comes first; of alternatives and options none is that. */
  readonly versions: readonly Version[];
  /** The number of the version that stood there before anybody proposed anything; undefined where the draft does not tell. */
  readonly original: number | undefined;
  /** The words that say that it is settled: "(Agreed)". */
  readonly settled: Span | undefined;
  /** A note that concerns it, and how many contests it concerns: "(Phrase in brackets at the request of …)". */
  readonly note: { readonly span: Span; readonly shared: number } | undefined;
  /** When a tracked change was made, as its author's comment says: "2026-03-02". */
  readonly date: string | undefined;
}

/** A contest with the paragraph that it is about: of rivals the first version. */
export interface PlacedShape {
  readonly shape: ContestShape;
  readonly place: Placed;
}

export interface Contest extends ContestShape {
  /**
   * The same in all versions of a draft in which the words of the contest are the same. Twins are numbered in the order of the text: where one of them goes, those
   * after it are numbered anew.
   */
  readonly id: string;
  readonly place: Placed;
  readonly status: 'open' | 'agreed';
  /** The stamp of its paragraph. */
  readonly stamp: Stamp | undefined;
  /** True where another contest begins in it and ends after it, so that this one has to wait until that one is settled. */
  readonly crosses: boolean;
  /** The contests in its parts, in order. */
  readonly within: readonly Contest[];
}

/** All who are for a version, against it, or undecided. */
export function allHolders(versions: readonly Version[]): readonly Holder[] {
  return versions.flatMap(({ supporters, opponents, undecided }) => [...supporters, ...opponents, ...undecided]);
}

/** True for what settling leaves as it is. */
export function isUnsettled({ kind }: ContestShape): boolean {
  return unsettled.has(kind);
}

const unsettled: ReadonlySet<ContestKind> = new Set<UnsettledKind>(['placeholder', 'position', 'substitute', 'wish', 'note', 'number']);

/** True where one of several texts is to be chosen and none stood there before. */
export function isChoice({ kind }: ContestShape): boolean {
  return kind === 'alternatives' || kind === 'options';
}

/** True where one stands in the other or crosses it, so that settling both at once is not the same as one after the other. */
export function overlap(a: ContestShape, b: ContestShape): boolean {
  return a.parts.some((one) => b.parts.some((other) => overlaps(one, other)));
}

/** The same with all its places moved. */
export function shiftShape(shape: ContestShape, by: number): ContestShape {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const holders = (list: readonly Holder[]): Holder[] => list.map((each) => ({ ...each, span: moved(each.span) }));
  return {
    ...shape,
    span: moved(shape.span),
    parts: shape.parts.map(moved),
    versions: shape.versions.map((version) => ({
      ...version,
      words: version.words && moved(version.words),
      kept: version.kept.map((spans) => spans.map(moved)),
      supporters: holders(version.supporters),
      opponents: holders(version.opponents),
      undecided: holders(version.undecided),
    })),
    settled: shape.settled && moved(shape.settled),
    note: shape.note && { ...shape.note, span: moved(shape.note.span) },
  };
}
