import { eachHit, type Hits } from '../../tree/hits.ts';
import type { Tree } from '../../tree/tree.ts';
import { walk } from '../../tree/walk.ts';
import type { Draft } from '../draft.ts';
import { type ParagraphInPlace, type Place, placesOf } from '../structure.ts';
import { type LooseMark, looseBracketsOf } from './marks-without-partner.ts';

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

/** A paragraph that has loose brackets or is a heading. */
export interface OfParagraph {
  readonly heading: boolean;
  readonly evidence: readonly Evidence[];
}

/** Of all paragraphs of the draft. */
export function bracketEvidence(draft: Draft): { readonly tree: Tree<ParagraphInPlace>; readonly hits: Hits<OfParagraph> } {
  const tree = placesOf(draft);
  return { tree, hits: collect(tree, { followedBy: -1, pages: 0 }).outputs };
}

/** The loose brackets of a draft in order. The arrays run side by side. */
export interface LooseBrackets {
  readonly evidence: readonly Evidence[];
  /** The numbers of their paragraphs in the draft. */
  readonly index: Int32Array;
  /** The number of each among its paragraph's. */
  readonly within: Int32Array;
  /** How many headings stand before each in the draft. */
  readonly headings: Int32Array;
}

/** In one row. */
export function endsOf(draft: Draft): LooseBrackets {
  const evidence: Evidence[] = [];
  const indices: number[] = [];
  const within: number[] = [];
  const headings: number[] = [];
  let passed = 0;
  const { tree, hits } = bracketEvidence(draft);
  eachHit(tree, hits, (value, _, index) => {
    if (value.heading) passed++;
    value.evidence.forEach((each, at) => {
      evidence.push(each);
      indices.push(index);
      within.push(at);
      headings.push(passed);
    });
  });
  return { evidence, index: Int32Array.from(indices), within: Int32Array.from(within), headings: Int32Array.from(headings) };
}

/** What stands after a paragraph: read backwards. */
interface State {
  readonly followedBy: number | undefined;
  /** Pages, their numbers and running heads, that stand between. */
  readonly pages: number;
}

const collect = walk<ParagraphInPlace, State, OfParagraph>(
  {
    step(state, { paragraph, place }) {
      const marks = looseBracketsOf(paragraph);
      const heading = paragraph.line.form === 'heading';
      const followedBy = state.pages < furniture ? state.followedBy : -1;
      return {
        state: before(state, place),
        output:
          marks === undefined && !heading
            ? undefined
            : { heading, evidence: (marks ?? []).map((mark) => evidenceOf(mark, place, followedBy)) },
      };
    },
    same: (a, b) => a.followedBy === b.followedBy && a.pages === b.pages,
  },
  'backwards',
);

function before(state: State, place: Place): State {
  if (place.role === 'page') return state.pages < furniture ? { ...state, pages: state.pages + 1 } : state;
  return { followedBy: closing.has(place.role) ? -1 : depthOf(place), pages: 0 };
}

export function sameOfParagraph(a: OfParagraph, b: OfParagraph): boolean {
  return (
    a.heading === b.heading && a.evidence.length === b.evidence.length && a.evidence.every((each, at) => sameEvidence(each, b.evidence[at]))
  );
}

export function sameEvidence(a: Evidence, b: Evidence | undefined): boolean {
  return a.mark === b?.mark && a.introduces === b.introduces && a.part === b.part && a.depth === b.depth && a.followedBy === b.followedBy;
}

function evidenceOf(mark: LooseMark, place: Place, followedBy: number | undefined): Evidence {
  return {
    mark,
    introduces: mark.introduces || introducing.has(place.role),
    part: place.role === 'opening formula' || place.role === 'heading',
    depth: depthOf(place),
    followedBy,
  };
}

const introducing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'lead-in', 'option']);
const closing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'option', 'note']);
/** Page numbers and running heads that may stand between a paragraph and the next, in paragraphs. */
const furniture = 7;

function depthOf(place: Place): number | undefined {
  return place.label === undefined ? undefined : place.depth;
}
