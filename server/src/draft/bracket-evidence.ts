import type { Draft } from './draft.ts';
import { type Loose, type LooseMark, looseBracketsIn } from './loose.ts';
import type { Chunk } from './paragraph-list.ts';
import { type Place, placesOf } from './structure.ts';

/** What the surroundings of a bracket without a partner in its paragraph say about where its partner is. */
export interface Evidence {
  readonly mark: LooseMark;
  /** The paragraph's number in the draft. */
  readonly index: number;
  /** The paragraph introduces what follows it: a heading, a formula, an option, or words that end with a colon. */
  readonly introduces: boolean;
  /** The paragraph opens a part of the document: brackets that open there may hold the whole part. */
  readonly part: boolean;
  /** How deep the paragraph is labelled; undefined without a label. */
  readonly depth: number | undefined;
  /** How deep the next paragraph is labelled; undefined without a label, -1 for a heading, an option or the draft's end. */
  readonly followedBy: number | undefined;
  /** How many headings stand before it in the draft. */
  readonly headings: number;
}

/** The draft's loose brackets in order, each with its evidence. */
export function looseWithEvidence(draft: Draft): { readonly loose: Loose; readonly evidence: Evidence }[] {
  const { chunks, before } = draft.paragraphs;
  const places = placesOf(draft);
  let headings = 0;
  return chunks.flatMap((chunk, at) => {
    const start = before[at] ?? { index: 0, offset: 0 };
    const read = readChunk(chunk, places[at] ?? [], places[at + 1] ?? []);
    const passed = headings;
    headings += read.headings;
    return read.found.map(({ loose, evidence }) => ({
      loose: {
        ...loose,
        index: loose.index + start.index,
        offset: loose.offset + start.offset,
        span: { start: loose.span.start + start.offset, end: loose.span.end + start.offset },
      },
      evidence: { ...evidence, index: evidence.index + start.index, headings: evidence.headings + passed },
    }));
  });
}

interface Read {
  readonly places: readonly Place[];
  readonly next: readonly Place[];
  /** Counted from the chunk's start. */
  readonly found: readonly { readonly loose: Loose; readonly evidence: Evidence }[];
  readonly headings: number;
}

const kept = new WeakMap<Chunk, Read>();

function readChunk(chunk: Chunk, places: readonly Place[], next: readonly Place[]): Read {
  const known = kept.get(chunk);
  if (known?.places === places && known.next === next) return known;
  const headings = chunk.paragraphs.flatMap((paragraph, index) => (paragraph.line.form === 'heading' ? [index] : []));
  const found = looseBracketsIn(chunk).map((loose) => ({ loose, evidence: evidenceOf(loose, places, next, headings) }));
  const read = { places, next, found, headings: headings.length };
  kept.set(chunk, read);
  return read;
}

function evidenceOf({ mark, index }: Loose, places: readonly Place[], next: readonly Place[], headings: readonly number[]): Evidence {
  const role = places[index]?.role ?? 'text';
  return {
    mark,
    index,
    introduces: mark.introduces || introducing.has(role),
    part: role === 'opening formula' || role === 'heading',
    depth: depthOf(places[index]),
    followedBy: following(places, next, index),
    headings: headings.filter((heading) => heading <= index).length,
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
