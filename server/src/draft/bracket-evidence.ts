import { Keeper, once } from '../syntax/keeper.ts';
import type { Draft } from './draft.ts';
import { type Loose, type LooseMark, looseBracketsIn } from './loose.ts';
import type { Chunk } from './paragraph-list.ts';
import { type Place, placesOf } from './structure.ts';

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

/** The draft's loose brackets in order. The arrays run side by side, and their items are those that chunks keep: a keystroke makes no new ones. */
export interface LooseBrackets {
  /** With places counted from the chunk's start. */
  readonly loose: readonly Loose[];
  readonly evidence: readonly Evidence[];
  /** Where the chunk starts. */
  readonly starts: readonly Start[];
  /** The paragraph's number in the draft. */
  readonly index: Int32Array;
  /** How many headings stand before it in the draft. */
  readonly headings: Int32Array;
}

interface Start {
  readonly offset: number;
  readonly index: number;
}

export function looseBrackets(draft: Draft): LooseBrackets {
  const { chunks, before } = draft.paragraphs;
  const places = placesOf(draft);
  const read = chunks.map((chunk, at) => readChunk(chunk, places[at] ?? [], places[at + 1] ?? []));
  const size = read.reduce((sum, { loose }) => sum + loose.length, 0);
  const starts: Start[] = [];
  const index = new Int32Array(size);
  const headings = new Int32Array(size);
  let passed = 0;
  read.forEach((chunk, at) => {
    const start = before[at] ?? { offset: 0, index: 0 };
    chunk.loose.forEach((loose, within) => {
      index[starts.length] = start.index + loose.index;
      headings[starts.length] = passed + (chunk.headings[within] ?? 0);
      starts.push(start);
    });
    passed += chunk.passed;
  });
  return { loose: read.flatMap(({ loose }) => loose), evidence: read.flatMap(({ evidence }) => evidence), starts, index, headings };
}

/** Of one chunk, with places counted from its start. */
interface Read {
  readonly places: readonly Place[];
  readonly next: readonly Place[];
  readonly loose: readonly Loose[];
  readonly evidence: readonly Evidence[];
  /** How many headings of the chunk stand before each. */
  readonly headings: readonly number[];
  /** The headings of the whole chunk. */
  readonly passed: number;
}

const kept = Keeper.fact<Chunk, Read>();

function readChunk(chunk: Chunk, places: readonly Place[], next: readonly Place[]): Read {
  const known = kept.get(chunk);
  if (known?.places === places && known.next === next) return known;
  const loose = looseBracketsIn(chunk);
  const evidence = loose.map((each) => evidenceOf(each, places, next));
  const headings = headingsIn(chunk);
  const before = loose.map(({ index }) => headings.filter((heading) => heading <= index).length);
  const read = { places, next, loose, evidence, headings: before, passed: headings.length };
  kept.set(chunk, read);
  return read;
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
