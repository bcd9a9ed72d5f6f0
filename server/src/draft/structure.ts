import { languages } from '../languages/index.ts';
import { once } from '../syntax/keeper.ts';
import type { Label } from '../syntax/label.ts';
import { firstWord, opens } from '../syntax/line-form.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { type Counted, count, type Level, type Restart, type Sequence } from './numbering/numbering.ts';
import { type Chunk, chunkHolding, type Placed, placesIn, walk } from './paragraph-list.ts';
import { folder, gatherer } from './per-chunk.ts';

export type Section = 'heading' | 'preamble' | 'operative' | 'notes';

/** What a paragraph is in its draft. `text` is unnumbered text of the operative part; `page` is the furniture of a printed page. */
export type Role =
  | 'heading'
  | 'opening formula'
  | 'chapeau'
  | 'preambular'
  | 'resolving formula'
  | 'operative'
  | 'sub-paragraph'
  | 'lead-in'
  | 'option'
  | 'instruction'
  | 'note'
  | 'page'
  | 'text';

export interface Place {
  readonly role: Role;
  readonly section: Section;
  /** 0 for a paragraph of the draft, 1 to 4 for sub-paragraphs. */
  readonly depth: number;
  /** As its series reads it. */
  readonly label: Label | undefined;
  readonly sequence: Sequence;
  readonly previous: Label | undefined;
  /** True for the first label of a series. */
  readonly starts: boolean;
}

export interface PlacedIn extends Placed {
  readonly place: Place;
}

/** Every paragraph with its place, in order. */
export function* structure(draft: Draft, from = 0, to = draft.paragraphs.size): Generator<PlacedIn> {
  const places = placesOf(draft);
  let chunk = chunkHolding(draft.paragraphs, 'index', from);
  for (const placed of walk(draft.paragraphs, from, to)) {
    while ((draft.paragraphs.before[chunk + 1]?.index ?? Number.POSITIVE_INFINITY) <= placed.index) chunk++;
    const place = places[chunk]?.[placed.index - (draft.paragraphs.before[chunk]?.index ?? 0)];
    if (place !== undefined) yield { ...placed, place };
  }
}

/** The place of the paragraph with this number, without walking to it. */
export function placeAt(draft: Draft, index: number): Place | undefined {
  const chunk = chunkHolding(draft.paragraphs, 'index', index);
  return placesOf(draft)[chunk]?.[index - (draft.paragraphs.before[chunk]?.index ?? 0)];
}

/** The paragraphs whose label does not follow the one before. */
export const misnumbered = once((draft: Draft): readonly PlacedIn[] => {
  const { chunks, before } = draft.paragraphs;
  const found: PlacedIn[] = [];
  const places = placesOf(draft);
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    const start = before[at];
    if (chunk === undefined || start === undefined) continue;
    for (const each of misnumberedIn(chunk, places[at] ?? []))
      found.push({ ...each, index: each.index + start.index, offset: each.offset + start.offset, line: each.line + start.line });
  }
  return found;
});

/** Kept with the chunk's places, and counted from its start: most chunks have none. */
function misnumberedIn(chunk: Chunk, places: readonly Place[]): readonly PlacedIn[] {
  const known = faulty.get(places);
  if (known !== undefined) return known;
  const found: PlacedIn[] = [];
  for (const [paragraph, within] of placesIn(chunk)) {
    const place = places[within.index];
    if (place !== undefined && place.sequence !== 'ok') found.push({ paragraph, ...within, place });
  }
  faulty.set(places, found);
  return found;
}

const faulty = new WeakMap<readonly Place[], readonly PlacedIn[]>();

/** For every chunk, the places of its paragraphs. A paragraph that an edit left where it was has the same object. */
export const placesOf = once((draft: Draft): readonly (readonly Place[])[] =>
  foldPlaces(draft.paragraphs, { ...start, resolving: resolvingParts(draft) }),
);

interface State {
  readonly section: Section;
  readonly levels: readonly Level[];
  /** The series of headings ("II.", "B."): paragraphs may go on counting from one to the next. */
  readonly headings: readonly Level[];
  /** The series that were open before the first of the options. */
  readonly beforeOptions: readonly Level[];
  readonly restart: Restart;
  /** The opening formulas passed. */
  readonly part: number;
  /** For every part, whether a resolving formula divides it: then numbered paragraphs before the formula are preambular. */
  readonly resolving: string;
  /** True when the last label of the outermost series had a tab after it, as a footnote's number has. */
  readonly tabbed: boolean;
  /** True below a note that may stand anywhere, `[^3]: …`: what is indented there goes on with it. */
  readonly linked: boolean;
}

const start: State = {
  section: 'heading',
  levels: [],
  headings: [],
  beforeOptions: [],
  restart: 'all',
  part: 0,
  resolving: '',
  tabbed: false,
  linked: false,
};

const formulas = gatherer((paragraph) => {
  const { form } = paragraph.line;
  return form === 'opening' || form === 'resolving' ? form : undefined;
});

/** One character a part: `y` where a resolving formula stands in it. */
function resolvingParts(draft: Draft): string {
  const parts = ['n'];
  for (const { value } of formulas(draft.paragraphs)) {
    if (value === 'opening') parts.push('n');
    else parts[parts.length - 1] = 'y';
  }
  return parts.join('');
}

const foldPlaces = folder<State, Place>({
  step(before, paragraph) {
    const { line } = paragraph;
    if (before.linked && line.form === 'text' && isIndented(paragraph)) return { state: before, output: noteOutput(before) };
    const state = before.linked ? { ...before, linked: false } : before;
    switch (line.form) {
      case 'opening':
        return at({ ...state, section: 'preamble', levels: [], headings: [], restart: 'all', part: state.part + 1 }, 'opening formula');
      case 'resolving':
        return at({ ...state, section: 'operative', levels: sameSeries(state.levels), restart: 'all' }, 'resolving formula');
      case 'chapeau':
        if (state.section === 'operative') return at({ ...state, restart: 'all' }, 'lead-in');
        return at({ ...state, section: 'preamble' }, 'chapeau');
      case 'heading':
        return at({ ...state, levels: [], restart: 'all' }, 'heading');
      case 'capitals':
        return at({ ...state, restart: 'all' }, 'heading');
      case 'instruction':
        return at(state, 'instruction');
      case 'note':
        // Such a note may stand below the paragraph that it is about, and the text goes on after it.
        if (isLinkedNote(paragraph)) return { state: { ...state, linked: true }, output: noteOutput(state) };
        return at({ ...state, section: 'notes' }, 'note');
      case 'page':
      case 'comment':
      case 'blank':
      case 'mark':
        return at(state, 'page');
      case 'label':
      case 'labelled':
        return line.label === undefined ? unlabelled(state, paragraph) : labelled(state, paragraph, line.label);
      default:
        return unlabelled(state, paragraph);
    }
  },
  same: (a, b) =>
    a.section === b.section &&
    a.restart === b.restart &&
    a.part === b.part &&
    a.resolving === b.resolving &&
    a.tabbed === b.tabbed &&
    a.linked === b.linked &&
    sameLevels(a.levels, b.levels) &&
    sameLevels(a.headings, b.headings) &&
    sameLevels(a.beforeOptions, b.beforeOptions),
});

function sameLevels(a: readonly Level[], b: readonly Level[]): boolean {
  return a === b || (a.length === b.length && a.every((level, at) => sameLevel(level, b[at])));
}

function sameLevel(a: Level, b: Level | undefined): boolean {
  return a.key === b?.key && sameLabel(a.last, b.last) && sameLabel(a.astray, b.astray);
}

function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  return (
    a?.number === b?.number &&
    a?.numeral === b?.numeral &&
    a?.suffix === b?.suffix &&
    a?.parent === b?.parent &&
    a?.alternative === b?.alternative
  );
}

function at(state: State, role: Role): { state: State; output: Place } {
  return {
    state,
    output: { role, section: state.section, depth: 0, label: undefined, sequence: 'ok', previous: undefined, starts: false },
  };
}

function noteOutput(state: State): Place {
  return { ...at(state, 'note').output, section: 'notes' };
}

function isLinkedNote({ text, content }: Paragraph): boolean {
  return text.startsWith('[^', content.start);
}

/** As Markdown indents what belongs to a note. */
function isIndented({ text, line }: Paragraph): boolean {
  return /^(?: {2,}|\t)/.test(text.slice(line.start, line.start + 4));
}

function labelled(state: State, paragraph: Paragraph, label: Label): { state: State; output: Place } {
  const tabbed = paragraph.text.charAt(label.span.end) === '\t';
  const last = state.levels[0]?.last;
  const afterText = state.section === 'operative' && !state.tabbed && last !== undefined && label.number <= last.number;
  if (tabbed && label.kind === 'arabic' && label.enclosure === '.' && (state.section === 'notes' || afterText)) {
    return { state: { ...state, section: 'notes' }, output: { ...noteOutput(state), label } };
  }
  const section = sectionOf(state, label);
  const levels = section === state.section || state.section === 'heading' ? state.levels : sameSeries(state.levels);
  const restart = section === state.section ? state.restart : 'all';
  if (label.capital && label.enclosure === '.' && (label.kind === 'roman' || label.kind === 'letter')) {
    const counted = count(state.headings, label, 0, 'all');
    return {
      state: { ...state, headings: counted.levels, levels: state.levels.slice(0, 1), restart: 'all' },
      output: outputOf('heading', state.section, { ...counted, depth: 0 }),
    };
  }
  if (label.kind === 'option') {
    // Options are alternatives of one place: each may number its paragraphs from the same number on.
    const beforeOptions = label.number === 1 ? levels : state.beforeOptions;
    const counted = count(beforeOptions, label, indentation(paragraph, label), 'all');
    return {
      state: { ...state, section, levels: counted.levels, beforeOptions, restart: 'all' },
      output: outputOf('option', section, { ...counted, sequence: 'ok' }),
    };
  }
  const counted = count(levels, label, indentation(paragraph, label), restart);
  const role = counted.depth > 0 ? 'sub-paragraph' : section === 'preamble' ? 'preambular' : 'operative';
  const next: State = {
    ...state,
    section,
    levels: counted.levels,
    restart: introducesList(paragraph) ? 'lists' : 'none',
    tabbed: counted.depth === 0 ? tabbed : state.tabbed,
  };
  return { state: next, output: outputOf(role, section, counted) };
}

/** What goes on counting in the operative part: not the PP of a preamble, below which its OP and its numbers would seem to stand. */
function sameSeries(levels: readonly Level[]): readonly Level[] {
  return levels.slice(0, 1).filter(({ last }) => last.kind !== 'preambular');
}

function outputOf(role: Role, section: Section, { depth, label, sequence, previous, starts }: Counted): Place {
  return { role, section, depth, label, sequence, previous, starts };
}

function sectionOf(state: State, label: Label): Section {
  if (label.kind === 'preambular') return 'preamble';
  if (label.kind === 'operative') return 'operative';
  const divided = state.resolving.charAt(state.part) === 'y';
  switch (state.section) {
    case 'heading':
      return divided ? 'preamble' : 'operative';
    case 'preamble':
      return divided || label.kind !== 'arabic' ? 'preamble' : 'operative';
    default:
      return 'operative';
  }
}

function unlabelled(state: State, paragraph: Paragraph): { state: State; output: Place } {
  const lists: State = {
    ...state,
    restart: introducesList(paragraph) && state.restart === 'none' ? 'all' : state.restart === 'all' ? 'all' : 'lists',
  };
  if (state.section === 'notes') return at(state, 'note');
  if (state.section === 'heading') {
    return opens(paragraph.text, paragraph.content.start) ? at({ ...state, section: 'preamble' }, 'preambular') : at(lists, 'heading');
  }
  if (state.section === 'preamble') {
    const divided = state.resolving.charAt(state.part) === 'y';
    if (!divided && operative.has(firstWord(paragraph.text, paragraph.content.start)))
      return at({ ...lists, section: 'operative' }, 'operative');
    return at(lists, 'preambular');
  }
  return at(lists, introducesList(paragraph) ? 'lead-in' : 'text');
}

/** A particle before a verb opens many a heading too. */
const operative: ReadonlySet<string> = new Set(
  languages.flatMap(({ openers, operativeForms }) => openers.operative.filter((word) => word.toLowerCase() !== operativeForms?.particle)),
);

function introducesList(paragraph: Paragraph): boolean {
  return paragraph.text.charAt(paragraph.content.end - 1) === ':';
}

function indentation(paragraph: Paragraph, label: Label): number {
  let width = 0;
  for (let at = paragraph.line.start; at < label.span.start; at++) {
    const character = paragraph.text.charAt(at);
    if (character === '\t') width += 4;
    else if (character === ' ') width++;
    else break;
  }
  return width;
}
