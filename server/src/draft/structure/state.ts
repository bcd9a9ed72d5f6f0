import { type Level, sameLevels } from '../numbering/level.ts';
import type { Restart } from '../numbering/numbering.ts';
import { type OpenOptions, sameOptions } from './options.ts';
import type { PlaceAfter, Section } from './place.ts';

/** What the paragraphs before tell of the place of the next. */
export interface State {
  readonly section: Section;
  readonly levels: readonly Level[];
  /** The series of headings ("II.", "B."): paragraphs may go on counting from one to the next. */
  readonly headings: readonly Level[];
  readonly options: OpenOptions;
  /** True after a label with no words of its own: a converter may have put labels in one column and their paragraphs in another. */
  readonly isBare: boolean;
  readonly restart: Restart;
  /** The opening formulas passed. */
  readonly part: number;
  /** For every part, whether a resolving formula divides it: then numbered paragraphs before the formula are preambular. */
  readonly resolving: string;
  /** True when the last label of the outermost series had a tab after it, as a footnote's number has. */
  readonly tabbed: boolean;
  /** True below a note that may stand anywhere, `[^3]: …`: what is indented there goes on with it. */
  readonly linked: boolean;
  /** In a preamble, how many paragraphs in a row open with no verb, minus infinity below a chapeau. */
  readonly unopened: number;
  /** True after what is no paragraph of a series: text that opens with no verb, a title. */
  readonly interrupted: boolean;
  readonly inBody: boolean;
}

/** What a paragraph is after those before it, and what it tells of those to come. */
export interface Placement {
  readonly output: PlaceAfter;
  readonly state: State;
}

export const start: State = {
  section: 'heading',
  levels: [],
  headings: [],
  options: [],
  isBare: false,
  restart: 'all',
  part: 0,
  resolving: '',
  tabbed: false,
  linked: false,
  unopened: 0,
  interrupted: false,
  inBody: true,
};

/** True where the paragraphs to come have the same places after either. */
export function sameState(a: State, b: State): boolean {
  return (
    a.section === b.section &&
    a.restart === b.restart &&
    a.part === b.part &&
    a.resolving === b.resolving &&
    a.tabbed === b.tabbed &&
    a.linked === b.linked &&
    a.interrupted === b.interrupted &&
    a.unopened === b.unopened &&
    a.inBody === b.inBody &&
    sameLevels(a.levels, b.levels) &&
    sameLevels(a.headings, b.headings) &&
    a.isBare === b.isBare &&
    sameOptions(a.options, b.options)
  );
}
