import type { Draft } from './draft.ts';
import type { Loose, LooseMark } from './loose.ts';
import { gatherer } from './per-chunk.ts';
import { type Place, placeAt } from './structure.ts';

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

/** The evidence for each of the draft's loose brackets, in order. */
export function evidenceFor(draft: Draft, all: readonly Loose[]): Evidence[] {
  const headings = headingsOf(draft.paragraphs);
  let passed = 0;
  return all.map(({ mark, index }) => {
    while ((headings[passed]?.index ?? Number.POSITIVE_INFINITY) <= index) passed++;
    const role = placeAt(draft, index)?.role ?? 'text';
    return {
      mark,
      index,
      introduces: mark.introduces || introducing.has(role),
      part: role === 'opening formula' || role === 'heading',
      depth: depthOf(placeAt(draft, index)),
      followedBy: following(draft, index),
      headings: passed,
    };
  });
}

const headingsOf = gatherer((paragraph) => (paragraph.line.form === 'heading' ? true : undefined));

const introducing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'lead-in', 'option']);
const closing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'option', 'note']);
/** Page numbers and running heads stand between a paragraph and the next. */
const furniture = 8;

function following(draft: Draft, index: number): number | undefined {
  for (let next = index + 1; next < index + furniture; next++) {
    const place = placeAt(draft, next);
    if (place === undefined || closing.has(place.role)) return -1;
    if (place.role !== 'page') return depthOf(place);
  }
  return -1;
}

function depthOf(place: Place | undefined): number | undefined {
  return place?.label === undefined ? undefined : place.depth;
}
