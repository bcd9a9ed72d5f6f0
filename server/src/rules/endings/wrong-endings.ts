import type { Convention } from '../../draft/convention.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Ending } from '../../draft/endings/ending.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/structure.ts';
import type { Hits } from '../../tree/hits.ts';
import { walk } from '../../tree/walk.ts';
import { accepted, type DueMark, type Position, positions, type Series } from './ending-forms.ts';
import { parts, type Unit } from './ending-order.ts';
import { type After, counted, listMark, nothing, sameAfter } from './series-after.ts';

/** An ending that its place in the series does not allow. */
export interface WrongEnding {
  readonly section: Unit['section'];
  readonly series: Series;
  readonly position: Position | 'introducing';
  readonly ending: Ending;
  readonly due: DueMark;
}

/** The paragraphs of resolutions themselves that end otherwise than the convention wants. */
export function wrongEndings(draft: Draft, convention: Convention): Hits<WrongEnding> {
  return findWrong(placesOf(draft), { ...nothingAfter, convention }).outputs;
}

interface State {
  readonly convention: Convention;
  readonly section: Unit['section'] | undefined;
  /** How the series ends: before a resolving formula or the operative part, before a chapeau, or nobody knows. */
  readonly end: 'closed' | 'chapeau' | 'open';
  readonly series: After;
  /** By depth, from 1. */
  readonly lists: readonly (After | undefined)[];
  /** The depth of the list that starts with the next paragraph; 0 for none. */
  readonly introduced: number;
  readonly unsure: boolean;
  /** The next paragraph opens in capitals. */
  readonly capitals: boolean;
}

const nothingAfter: State = {
  convention: 'un',
  section: undefined,
  end: 'closed',
  series: nothing,
  lists: [],
  introduced: 0,
  unsure: false,
  capitals: false,
};

const findWrong = walk<ParagraphInPlace, State, WrongEnding>(
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
        default:
          return { state: { ...state, introduced: 0, unsure: true }, output: undefined };
      }
    },
    same: (a, b) =>
      a.convention === b.convention &&
      a.section === b.section &&
      a.end === b.end &&
      a.introduced === b.introduced &&
      a.unsure === b.unsure &&
      a.capitals === b.capitals &&
      a.lists.length === b.lists.length &&
      sameAfter(a.series, b.series) &&
      a.lists.every((after, at) => sameAfter(after, b.lists[at])),
  },
  'backwards',
);

function unit(before: State, part: Unit, inBody: boolean): { state: State; output: WrongEnding | undefined } {
  const state = inSection(before, part);
  const output = state.unsure || part.ending === undefined || !inBody ? undefined : wrong(state, part, part.ending);
  const next: State = { ...state, unsure: false, introduced: part.starts ? part.depth : 0, capitals: part.opens === 'in capitals' };
  const after = counted(part.depth === 0 ? state.series : (state.lists[part.depth] ?? nothing), part, state.convention !== 'oas');
  if (part.depth === 0) return { state: { ...next, series: after, lists: [] }, output };
  const lists = state.lists.slice(0, part.depth);
  if (!part.starts) lists[part.depth] = after;
  return { state: { ...next, lists }, output };
}

/** What follows, where this paragraph is the last of its series: before the operative part, or before one that opens in capitals after others under a chapeau. */
function inSection(state: State, part: Unit): State {
  if (state.section === part.section) {
    const group = part.section === 'preamble' && part.depth === 0 && part.opens === 'no' && state.capitals;
    return group ? { ...nothingAfter, convention: state.convention, section: 'preamble', end: 'chapeau', unsure: state.unsure } : state;
  }
  const known = state.section === undefined && part.section === 'operative' ? 'closed' : state.section === 'operative' ? 'closed' : 'open';
  return { ...nothingAfter, convention: state.convention, section: part.section, end: known, unsure: state.unsure };
}

function wrong(state: State, part: Unit, ending: Ending): WrongEnding | undefined {
  const { section, depth } = part;
  if (ending.mark === ':' || !judgedMarks.includes(ending.mark)) return undefined;
  const series: Series = depth > 0 ? 'list' : section;
  if (state.introduced === depth + 1) return { section, series, position: 'introducing', ending, due: { mark: ':', conjunction: '' } };
  const after = depth === 0 ? state.series : (state.lists[depth] ?? nothing);
  const style = listMark(after, ending.mark);
  const form = { convention: state.convention, series, depth, style, end: state.end, opensItself: part.opens !== 'no' };
  // Each paragraph that may go moves those before it one place towards the end.
  const possible = positions(after.firm, after.firm + after.optional, state.end);
  const allowed = possible.flatMap((position) => accepted(form, position));
  if (allowed.some((due) => due.mark === ending.mark && due.conjunction === ending.conjunction)) return undefined;
  const position = (['last', 'last but one', 'inner'] as const)[after.standing] ?? 'inner';
  const [due] = accepted(form, position);
  return due === undefined ? undefined : { section, series, position, ending, due };
}

const judgedMarks = ['', ';', ',', '.'];
