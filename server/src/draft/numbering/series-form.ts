import { countLineBreaks, lineStart } from '../../text/line-breaks.ts';
import { conventionOf } from '../convention.ts';
import { type PlacedIn, placedAt, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { labelNumbered, readWritten, type WrittenLabel, writtenLabel } from './label-after.ts';
import type { Numeral } from './numeral.ts';

/** How the paragraphs of a series begin: by which label, how far from the margin. */
export interface SeriesForm {
  readonly label: WrittenLabel;
  readonly indentation: string;
  /** Whether a blank line stands before each. */
  readonly isApart: boolean;
}

/** The form of the series of a paragraph that has a label. */
export function formBeside(draft: Draft, placed: PlacedIn): SeriesForm | undefined {
  const { paragraph, place } = placed;
  const label = place.label && writtenLabel(draft.paragraphs, paragraph, place.label);
  return label && { label, indentation: indentationOf(placed), isApart: standsApart(draft, placed) };
}

/** The form of a list at a depth, for a paragraph below or in the place of one: that of the nearest other list there, else what the body is used to. Undefined where neither tells. */
export function formAtDepth(draft: Draft, placed: PlacedIn, depth: number): SeriesForm | undefined {
  const { index } = placed;
  const isFirst = ({ place }: PlacedIn) =>
    place.role === 'sub-paragraph' && place.depth === depth && place.starts && place.label?.number === 1;
  const before = [...structure(draft, Math.max(0, index - reachParagraphs), index)].findLast(isFirst);
  const example = before ?? [...structure(draft, index + 1, index + 1 + reachParagraphs)].find(isFirst);
  const written = example && formBeside(draft, example);
  if (written !== undefined) return written;
  const usual = usualFirst[conventionOf(draft) === 'oas' ? 'oas' : 'others'][depth - 1];
  const label = usual === undefined ? undefined : readWritten(usual, depth > 1 ? 'roman' : 'letter');
  return label && { label, indentation: indentationOf(placed), isApart: standsApart(draft, placed) };
}

/** What begins a paragraph with this number in a series of this form, before its words. Undefined where the label cannot have the number. */
export function headNumbered({ label, indentation }: SeriesForm, numeral: Numeral): string | undefined {
  const written = labelNumbered(label, numeral);
  return written && `${indentation}${written}${label.gap}`;
}

/** What stands before a paragraph's words on its line, as far as it is blank. */
export function indentationOf({ paragraph: { text, content } }: PlacedIn): string {
  return text.slice(lineStart(text, content.start), content.start);
}

/** True where a blank line stands before the paragraph, and for the first of a draft. */
export function standsApart(draft: Draft, { index }: PlacedIn): boolean {
  const before = placedAt(draft, index - 1);
  return before === undefined || tailBreaks(before) > 1;
}

/** The line breaks after a paragraph's words, counted up to three. */
export function tailBreaks({ paragraph: { text, content } }: PlacedIn): number {
  return countLineBreaks(text.slice(content.end), 3);
}

/** By depth. Those of the OAS as its seeds of resolutions have them; all others after the United Nations Editorial Manual. */
const usualFirst = { oas: ['a.', 'i.'], others: ['(a)', '(i)'] } as const;

/** Further down or up another list may as well be meant. */
const reachParagraphs = 300;
