import type { Convention } from '../../draft/convention.ts';

/** A mark with the conjunction after it, which is written in the draft's language. */
export interface DueMark {
  readonly mark: ';' | ',' | '.' | ':';
  readonly conjunction: 'and' | 'or' | '';
}

export type SeriesKind = 'preamble' | 'operative' | 'list';
export type PositionInSeries = 'inner' | 'last but one' | 'last';

/** What the conventions' rules on endings depend on, besides the position. */
export interface SeriesForm {
  readonly convention: Convention;
  readonly series: SeriesKind;
  /** Of a list, from 1. */
  readonly depth: number;
  /** The mark with which a list's items end: full stops after whole sentences, semicolons after parts of one. */
  readonly style: string;
  /** What follows the series: the end of its section, a chapeau, or something that does not tell whether the series ends. */
  readonly end: 'closed' | 'chapeau' | 'open';
  /** False for a paragraph that stands under a chapeau. */
  readonly opensItself: boolean;
}

/** The positions that a paragraph may have in its series with between `fewest` and `most` paragraphs after it; more where the series' end is not known. */
export function positions(fewest: number, most: number, end: SeriesForm['end']): readonly PositionInSeries[] {
  const found: PositionInSeries[] = [];
  if (fewest === 0) found.push('last');
  if (fewest <= 1 && most >= 1) found.push('last but one');
  if (most >= 2 || (end === 'open' && fewest === 0)) found.push('inner');
  return found;
}

/**
 * The endings that a convention allows at a position, the one to propose first. Sources: the OAS's and WHO's adopted resolutions, the UN
 * Editorial Manual's form of a resolution, UNFCCC's adopted decisions.
 */
export function accepted(form: SeriesForm, position: PositionInSeries): readonly DueMark[] {
  const { convention, series, depth, style } = form;
  switch (series) {
    case 'preamble':
      return preamble(form, position);
    case 'operative':
      if (convention === 'oas') return [stop];
      return position === 'last' ? [stop] : position === 'inner' ? [semicolon] : [semicolon, semicolonAnd];
    case 'list':
      return list(convention, position, depth, style);
  }
}

function preamble({ convention, end, opensItself }: SeriesForm, position: PositionInSeries): readonly DueMark[] {
  if (convention === 'un' || convention === 'unfccc') return position === 'last but one' ? [comma, commaAnd] : [comma];
  if (position === 'inner') return [semicolon];
  // The paragraphs under each chapeau are a group of their own; those before the first chapeau may be none.
  if (position === 'last') return end === 'chapeau' ? [semicolon, semicolonAnd] : convention === 'oas' ? [comma] : [comma, semicolon];
  const free = convention !== 'oas' || end === 'open' || (end === 'chapeau' && opensItself);
  return free ? [semicolon, semicolonAnd] : [semicolonAnd];
}

function list(convention: Convention, position: PositionInSeries, depth: number, style: string): readonly DueMark[] {
  if (position === 'last') return convention === 'oas' && depth === 1 ? [stop] : [semicolon, stop, semicolonAnd, comma];
  if (style === '.') return [stop];
  if (style !== ';') return everything;
  if (position === 'inner') return [semicolon];
  return convention === 'oas' ? [semicolonAnd, semicolonOr] : [semicolon, semicolonAnd, semicolonOr];
}

const semicolon: DueMark = { mark: ';', conjunction: '' };
const semicolonAnd: DueMark = { mark: ';', conjunction: 'and' };
const semicolonOr: DueMark = { mark: ';', conjunction: 'or' };
const comma: DueMark = { mark: ',', conjunction: '' };
const commaAnd: DueMark = { mark: ',', conjunction: 'and' };
const stop: DueMark = { mark: '.', conjunction: '' };
const everything: readonly DueMark[] = [semicolon, semicolonAnd, semicolonOr, comma, commaAnd, { mark: ',', conjunction: 'or' }, stop];
