import { languages } from '../languages/index.ts';
import type { Label } from '../syntax/label.ts';
import { firstWord, opens } from '../syntax/line-form.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { eachHit, type Hits } from '../tree/hits.ts';
import { type Gathered, gather } from '../tree/measure.ts';
import { Keeper, once } from '../tree/memo.ts';
import { leafAt, leavesIn, type Tree } from '../tree/tree.ts';
import { treeOfOutputs, walk } from '../tree/walk.ts';
import { opensBody } from './body.ts';
import type { Draft } from './draft.ts';
import { type Counted, count, type Level, type Restart, type Sequence } from './numbering/numbering.ts';
import { gatherer, type Placed } from './paragraphs.ts';

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
  /** False in an annex and in the articles of a treaty, which have rules of their own. */
  readonly inBody: boolean;
}

/** Before it is known where it stands. */
type Standing = Omit<Place, 'inBody'>;

export interface PlacedIn extends Placed {
  readonly place: Place;
}

/** A paragraph with its place: a leaf of the tree that a draft's structure is. An edit keeps those by identity whose paragraph and place it keeps. */
export class ParagraphInPlace extends Keeper {
  readonly paragraph: Paragraph;
  readonly place: Place;

  constructor(paragraph: Paragraph, place: Place) {
    super();
    this.paragraph = paragraph;
    this.place = place;
  }

  get length(): number {
    return this.paragraph.length;
  }

  get lineBreaks(): number {
    return this.paragraph.lineBreaks;
  }
}

/** The draft's paragraphs with their places, in a tree of the same shape as theirs. */
export const placesOf = once(
  (draft: Draft): Tree<ParagraphInPlace> =>
    treeOfOutputs(walkPlaces(draft.paragraphs, { ...start, resolving: resolvingParts(draft) }).outputs),
);

/** Every paragraph with its place, in order. */
export function* structure(draft: Draft, from = 0, to = draft.paragraphs.size): Generator<PlacedIn> {
  for (const { leaf, index, offset, line } of leavesIn(placesOf(draft), from, to))
    yield { paragraph: leaf.paragraph, place: leaf.place, index, offset, line };
}

/** The place of the paragraph with this number, without walking to it. */
export function placeAt(draft: Draft, index: number): Place | undefined {
  const places = placesOf(draft);
  return index >= 0 && index < places.size ? leafAt(places, 'index', index)?.leaf.place : undefined;
}

/** A paragraph in its place, with what it has. */
export interface PlacedInValue<T> extends PlacedIn {
  readonly value: T;
}

/** What the paragraphs that have something have by themselves and by their place. */
export function gatherInPlace<T>(of: (paragraph: Paragraph, place: Place) => T | undefined): Gathered<ParagraphInPlace, T> {
  return gather(({ paragraph, place }: ParagraphInPlace) => of(paragraph, place));
}

/** The hits in the tree of places, in order. */
export function listInPlace<T>(draft: Draft, hits: Hits<T>): readonly PlacedInValue<T>[] {
  const found: PlacedInValue<T>[] = [];
  eachHit(placesOf(draft), hits, (value, { paragraph, place }, index, offset, line) =>
    found.push({ paragraph, place, index, offset, line, value }),
  );
  return found;
}

/** The paragraphs whose label does not follow the one before. */
export const misnumbered = once((draft: Draft): readonly PlacedIn[] => listInPlace(draft, faulty(placesOf(draft))));

const faulty = gatherInPlace((_, { sequence }) => (sequence === 'ok' ? undefined : sequence));

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
  readonly inBody: boolean;
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
  inBody: true,
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

const walkPlaces = walk<Paragraph, State, ParagraphInPlace>({
  step(before, paragraph) {
    const { state, output } = placeOf(before, paragraph);
    const inBody = opensBody(paragraph) ?? before.inBody;
    const next = inBody === state.inBody ? state : { ...state, inBody };
    return { state: next, output: new ParagraphInPlace(paragraph, { ...output, inBody }) };
  },
  same: (a, b) =>
    a.section === b.section &&
    a.restart === b.restart &&
    a.part === b.part &&
    a.resolving === b.resolving &&
    a.tabbed === b.tabbed &&
    a.linked === b.linked &&
    a.inBody === b.inBody &&
    sameLevels(a.levels, b.levels) &&
    sameLevels(a.headings, b.headings) &&
    sameLevels(a.beforeOptions, b.beforeOptions),
});

function placeOf(before: State, paragraph: Paragraph): { readonly state: State; readonly output: Standing } {
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
}

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

function at(state: State, role: Role): { state: State; output: Standing } {
  return {
    state,
    output: { role, section: state.section, depth: 0, label: undefined, sequence: 'ok', previous: undefined, starts: false },
  };
}

function noteOutput(state: State): Standing {
  return { ...at(state, 'note').output, section: 'notes' };
}

function isLinkedNote({ text, content }: Paragraph): boolean {
  return text.startsWith('[^', content.start);
}

/** As Markdown indents what belongs to a note. */
function isIndented({ text, line }: Paragraph): boolean {
  return /^(?: {2,}|\t)/.test(text.slice(line.start, line.start + 4));
}

function labelled(state: State, paragraph: Paragraph, label: Label): { state: State; output: Standing } {
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

function outputOf(role: Role, section: Section, { depth, label, sequence, previous, starts }: Counted): Standing {
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

function unlabelled(state: State, paragraph: Paragraph): { state: State; output: Standing } {
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
