import { Keeper, once } from '../../syntax/keeper.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../paragraph-list.ts';
import { type Place, placesOf } from '../structure.ts';
import { type Loose, type LooseMark, looseBracketsIn } from './loose.ts';

/** What the surroundings of a bracket without a partner in its paragraph say about where its partner is. */
export interface Evidence {
  readonly mark: LooseMark;
  /** The paragraph introduces what follows it: a heading, a formula, an option, or words that end with a colon. */
  readonly introduces: boolean;
  /** The paragraph opens a part of the document: brackets that open there may hold the whole part. */
  readonly part: boolean;
  /** How deep the paragraph is labelled; undefined without a label. */
  readonly depth: number | undefined;
  /** How deep the next paragraph is labelled; undefined without a label, -1 for a heading, an option or the draft's end. */
  readonly followedBy: number | undefined;
}

/** For every chunk, its loose brackets, each with its evidence. */
export function looseBrackets(draft: Draft): readonly ChunkOfBrackets[] {
  const places = placesOf(draft);
  return draft.paragraphs.chunks.map((chunk, at) => readChunk(chunk, places[at] ?? [], places[at + 1] ?? []));
}

/** The loose brackets of one chunk, in order. */
export interface ChunkOfBrackets {
  /** With places counted from the chunk's start. */
  readonly loose: readonly Loose[];
  readonly ends: ChunkOfEnds;
}

/** What decides how they are matched; the same object as long as nothing of it changes. The arrays run side by side. */
export interface ChunkOfEnds {
  readonly evidence: readonly Evidence[];
  /** The number of each one's paragraph, counted from the chunk's start. */
  readonly index: readonly number[];
  /** How many headings of the chunk stand before each. */
  readonly headings: readonly number[];
  /** The headings of the whole chunk. */
  readonly passed: number;
}

interface Read extends ChunkOfBrackets {
  readonly places: readonly Place[];
  readonly next: readonly Place[];
}

const kept = Keeper.fact<Chunk, Read>();

function readChunk(chunk: Chunk, places: readonly Place[], next: readonly Place[]): Read {
  const known = kept.get(chunk);
  if (known?.places === places && known.next === next) return known;
  const loose = looseBracketsIn(chunk);
  const headings = headingsIn(chunk);
  const now: ChunkOfEnds = {
    evidence: loose.map((each) => evidenceOf(each, places, next)),
    index: loose.map(({ index }) => index),
    headings: loose.map(({ index }) => headings.filter((heading) => heading <= index).length),
    passed: headings.length,
  };
  const before = known ?? chunk.before.map((each) => kept.get(each)).find((each) => each !== undefined);
  const read = { places, next, loose, ends: before !== undefined && sameEnds(before.ends, now) ? before.ends : now };
  kept.set(chunk, read);
  return read;
}

function sameEnds(a: ChunkOfEnds, b: ChunkOfEnds): boolean {
  return (
    a.passed === b.passed &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((each, at) => sameEvidence(each, b.evidence[at]) && a.index[at] === b.index[at] && a.headings[at] === b.headings[at])
  );
}

export function sameEvidence(a: Evidence, b: Evidence | undefined): boolean {
  return a.mark === b?.mark && a.introduces === b.introduces && a.part === b.part && a.depth === b.depth && a.followedBy === b.followedBy;
}

const headingsIn = once((chunk: Chunk) => chunk.paragraphs.flatMap(({ line }, index) => (line.form === 'heading' ? [index] : [])));

function evidenceOf({ mark, index }: Loose, places: readonly Place[], next: readonly Place[]): Evidence {
  const role = places[index]?.role ?? 'text';
  return {
    mark,
    introduces: mark.introduces || introducing.has(role),
    part: role === 'opening formula' || role === 'heading',
    depth: depthOf(places[index]),
    followedBy: following(places, next, index),
  };
}

const introducing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'lead-in', 'option']);
const closing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'option', 'note']);
/** Page numbers and running heads stand between a paragraph and the next. */
const furniture = 8;

function following(places: readonly Place[], next: readonly Place[], index: number): number | undefined {
  for (let after = index + 1; after < index + furniture; after++) {
    const place = places[after] ?? next[after - places.length];
    if (place === undefined || closing.has(place.role)) return -1;
    if (place.role !== 'page') return depthOf(place);
  }
  return -1;
}

function depthOf(place: Place | undefined): number | undefined {
  return place?.label === undefined ? undefined : place.depth;
}
