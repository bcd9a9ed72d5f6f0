import type { Convention } from '../../draft/convention.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Ending } from '../../draft/endings/ending.ts';
import type { Hits } from '../../tree/hits.ts';
import { walk } from '../../tree/walk.ts';
import { accepted, type DueMark, type PositionInSeries, positions, type SeriesKind } from './ending-forms.ts';
import { parts, type Unit } from './ending-order.ts';
import { type After, listMark, nothingFollows, sameAfter, withPart } from './series-after.ts';

/** An ending that the convention does not have at this place of the series. */
export interface WrongEnding {
  readonly section: Unit['section'];
  readonly series: SeriesKind;
  readonly position: PositionInSeries | 'introducing';
  readonly ending: Ending;
  readonly due: DueMark;
}

/** The paragraphs of resolutions, not of annexes, that end otherwise than the convention has it. */
export function wrongEndings(draft: Draft, convention: Convention): Hits<WrongEnding> {
  return findWrong(placesOf(draft), { ...nothingAfter, convention }).outputs;
}

/** What is known of the paragraphs after one: the walk goes backwards. */
interface SeriesState {
  readonly convention: Convention;
  readonly section: Unit['section'] | undefined;
  /** See `SeriesForm`. */
  readonly end: 'closed' | 'chapeau' | 'open';
  readonly series: After;
  /** The lists that this paragraph may be in, by depth, from 1. */
  readonly lists: readonly (After | undefined)[];
  /** The depth of the list that starts with the next paragraph; 0 for none. */
  readonly introduced: number;
  /** True where the paragraph may go on in the next one. */
  readonly unsure: boolean;
  /** True where the next paragraph opens in capitals. */
  readonly capitals: boolean;
  /** The next paragraph has no beginning of its own. */
  readonly goesOn: boolean;
}

const nothingAfter: SeriesState = {
  convention: 'un',
  section: undefined,
  end: 'closed',
  series: nothingFollows,
  lists: [],
  introduced: 0,
  unsure: false,
  capitals: false,
  goesOn: false,
};

const findWrong = walk<ParagraphInPlace, SeriesState, WrongEnding>(
  {
    among: parts,
    step(state, leaf) {
      const { convention } = state;
      const part = parts.of(leaf);
      switch (part?.type) {
        case 'unit':
          return unit(state, part, leaf.place.inBody);
        case 'bound':
          return { state: { ...nothingAfter, convention, section: part.closes ? 'preamble' : undefined }, output: undefined };
        case 'chapeau':
          return { state: { ...nothingAfter, convention, section: 'preamble', end: 'chapeau' }, output: undefined };
        case 'lead-in':
          return { state: { ...state, introduced: 0, goesOn: true }, output: undefined };
        case 'page':
          return { state: state.section === undefined && !state.unsure ? state : unsure(state), output: undefined };
        default:
          return { state: unsure(state), output: undefined };
      }
    },
    same: (a, b) =>
      a.convention === b.convention &&
      a.section === b.section &&
      a.end === b.end &&
      a.introduced === b.introduced &&
      a.unsure === b.unsure &&
      a.capitals === b.capitals &&
      a.goesOn === b.goesOn &&
      a.lists.length === b.lists.length &&
      sameAfter(a.series, b.series) &&
      a.lists.every((after, at) => sameAfter(after, b.lists[at])),
  },
  'backwards',
);

function unsure(state: SeriesState): SeriesState {
  return { ...state, introduced: 0, unsure: true };
}

function unit(before: SeriesState, part: Unit, inBody: boolean): { state: SeriesState; output: WrongEnding | undefined } {
  const state = inSection(before, part);
  const output = state.unsure || part.ending === undefined || !inBody ? undefined : wrong(state, part, part.ending);
  const next: SeriesState = {
    ...state,
    unsure: false,
    introduced: part.starts ? part.depth : 0,
    capitals: part.opens === 'in capitals',
    goesOn: !part.begins,
  };
  // Numbers begin anew: the series before it ends, or goes on in the next section of the same part.
  if (part.depth === 0 && part.starts) return { state: { ...next, end: 'open', series: nothingFollows, lists: [] }, output };
  const after = withPart(part.depth === 0 ? state.series : (state.lists[part.depth] ?? nothingFollows), part, state.convention !== 'oas');
  if (part.depth === 0) return { state: { ...next, series: after, lists: [] }, output };
  const lists = state.lists.slice(0, part.depth);
  if (!part.starts) lists[part.depth] = after;
  return { state: { ...next, lists }, output };
}

/** The state, begun anew where this paragraph is the last of its series: before the operative part, or before one in capitals after a group under a chapeau. */
function inSection(state: SeriesState, part: Unit): SeriesState {
  if (state.section === part.section) {
    const group = part.section === 'preamble' && part.depth === 0 && part.opens === 'no' && state.capitals;
    return group ? { ...nothingAfter, convention: state.convention, section: 'preamble', end: 'chapeau', unsure: state.unsure } : state;
  }
  const known = state.section === undefined && part.section === 'operative' ? 'closed' : state.section === 'operative' ? 'closed' : 'open';
  return { ...nothingAfter, convention: state.convention, section: part.section, end: known, unsure: state.unsure };
}

function wrong(state: SeriesState, part: Unit, ending: Ending): WrongEnding | undefined {
  const { section, depth } = part;
  if (ending.mark === ':' || !judgedMarks.includes(ending.mark)) return undefined;
  // The OAS alone has paragraphs under a chapeau, which do not open themselves; elsewhere such a paragraph is another text, or the rest of one that was cut.
  if (state.convention !== 'oas' && (ending.mark === '' ? state.goesOn : depth === 0 && section === 'preamble' && !part.begins))
    return undefined;
  if (part.infinitive && state.convention !== 'oas') return undefined;
  const series: SeriesKind = depth > 0 ? 'list' : section;
  // An item without a mark may be the title of its list.
  if (state.introduced === depth + 1 && depth > 0 && ending.mark === '') return undefined;
  if (state.introduced === depth + 1) return { section, series, position: 'introducing', ending, due: { mark: ':', conjunction: '' } };
  const after = depth === 0 ? state.series : (state.lists[depth] ?? nothingFollows);
  const style = listMark(after, ending.mark);
  const form = { convention: state.convention, series, depth, style, end: state.end, opensItself: part.opens !== 'no' };
  // Without a paragraph that may be deleted, those before it are one place nearer to the end.
  const possible = positions(after.firm, after.firm + after.optional, state.end);
  const allowed = possible.flatMap((position) => accepted(form, position));
  if (allowed.some((due) => due.mark === ending.mark && due.conjunction === ending.conjunction)) return undefined;
  const position = (['last', 'last but one', 'inner'] as const)[after.standing] ?? 'inner';
  const [due] = accepted(form, position);
  return due === undefined ? undefined : { section, series, position, ending, due };
}

const judgedMarks = ['', ';', ',', '.'];
