import { conventionOf } from '../draft/convention.ts';
import { type PlacedIn, placedAt, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { labelAfter, type WrittenLabel, writtenLabel } from '../draft/numbering/label-after.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { TextEdit } from '../text/edit.ts';
import { countLineBreaks, lineStart } from '../text/line-breaks.ts';
import { span } from '../text/span.ts';

/**
 * What an editor adds to the line break that was just typed, with the cursor at `offset`: after a numbered paragraph the next number, after one that introduces a list its first
 * letter, with the blank line and the spaces that the draft's other paragraphs have. A line break after a number without words takes the number away. Nothing within a paragraph's words, and
 * where it is not certain which number comes next. Looks at some hundred paragraphs at most.
 */
export function newParagraph(draft: Draft, offset: number): readonly TextEdit[] {
  const index = paragraphAt(draft.paragraphs, Math.max(0, offset - 1))?.index;
  const placed = index === undefined ? undefined : placedAt(draft, index);
  const label = placed?.place.label;
  if (placed === undefined || label === undefined || !numberedRoles.has(placed.place.role)) return [];
  const { text, content } = placed.paragraph;
  const cursor = offset - placed.offset;
  const typed = lineBreakTyped.exec(text.slice(content.end, cursor));
  if (typed === null || !restOfLine.test(text.slice(cursor))) return [];
  const following = placedAt(draft, placed.index + 1);
  // A line that ends within a sentence.
  if (tailBreaks(placed) === 2 && following !== undefined && following.place.label === undefined) return [];
  if (content.end === label.span.end) return [{ span: span(placed.offset + lineStart(text, content.start), offset), newText: '' }];
  const added = introducesList.test(text.slice(content.start, content.end)) ? firstBelow(draft, placed) : nextBeside(draft, placed);
  if (added === undefined) return [];
  const { lineBreak = '\n', blanks = '' } = typed.groups ?? {};
  const beginning = `${added.isApart ? lineBreak : ''}${added.indentation}${added.label}${added.gap}`;
  return [{ span: span(offset - blanks.length, offset), newText: beginning }];
}

/** What begins a new paragraph. */
interface Beginning {
  readonly indentation: string;
  readonly label: string;
  readonly gap: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

function nextBeside(draft: Draft, placed: PlacedIn): Beginning | undefined {
  const next = nextInSeries(draft, placed);
  const before = labelOf(draft, placed);
  const label = before && labelAfter(before, next?.place.label);
  if (before === undefined || label === undefined) return undefined;
  const isApart = next?.index === placed.index + 1 ? tailBreaks(placed) > 2 : standsApart(draft, placed);
  return { indentation: indentationOf(placed), label, gap: before.gap, isApart };
}

/** The next member of the paragraph's series, if one comes soon. */
function nextInSeries(draft: Draft, { index, place }: PlacedIn): PlacedIn | undefined {
  for (const each of structure(draft, index + 1, index + 1 + reachParagraphs)) {
    const { label, depth, role, starts } = each.place;
    // Under a heading the numbers may go on.
    if (label === undefined || role === 'heading' || depth > place.depth) continue;
    return depth === place.depth && !starts ? each : undefined;
  }
  return undefined;
}

/** The beginning of a list below a paragraph: as the nearest other list begins, else as the body is used to. */
function firstBelow(draft: Draft, placed: PlacedIn): Beginning | undefined {
  const { index, place } = placed;
  const depth = place.depth + 1;
  if ((placedAt(draft, index + 1)?.place.depth ?? 0) >= depth) return undefined;
  const isFirst = ({ place: { role, depth, starts, label } }: PlacedIn) =>
    role === 'sub-paragraph' && depth === placed.place.depth + 1 && starts && label?.number === 1;
  const before = [...structure(draft, Math.max(0, index - reachParagraphs), index)].findLast(isFirst);
  const example = before ?? [...structure(draft, index + 1, index + 1 + reachParagraphs)].find(isFirst);
  const written = example && labelOf(draft, example);
  if (example !== undefined && written !== undefined)
    return { indentation: indentationOf(example), label: written.written, gap: written.gap, isApart: standsApart(draft, example) };
  const label = usualFirst[conventionOf(draft) === 'oas' ? 'oas' : 'others'][place.depth];
  return label === undefined ? undefined : { indentation: indentationOf(placed), label, gap: ' ', isApart: standsApart(draft, placed) };
}

/** By depth. Those of the OAS as its seeds of resolutions have them; all others after the United Nations Editorial Manual. */
const usualFirst = { oas: ['a.', 'i.'], others: ['(a)', '(i)'] } as const;

function labelOf({ paragraphs }: Draft, { paragraph, place: { label } }: PlacedIn): WrittenLabel | undefined {
  return label && writtenLabel(paragraphs, paragraph, label);
}

function indentationOf({ paragraph: { text, content } }: PlacedIn): string {
  return text.slice(lineStart(text, content.start), content.start);
}

/** True where a blank line stands before the paragraph, and for the first of a draft. */
function standsApart(draft: Draft, { index }: PlacedIn): boolean {
  const before = placedAt(draft, index - 1);
  return before === undefined || tailBreaks(before) > 1;
}

/** The line breaks after a paragraph's words. */
function tailBreaks({ paragraph: { text, content } }: PlacedIn): number {
  return countLineBreaks(text.slice(content.end), 3);
}

const numberedRoles: ReadonlySet<string> = new Set(['preambular', 'operative', 'sub-paragraph']);
/** After a paragraph's words: the one line break that was typed, and blanks that an editor puts below those of the line before. */
const lineBreakTyped = /^[ \t\u00a0]*(?<lineBreak>\r\n|\r|\n)(?<blanks>[ \t]*)$/;
const restOfLine = /^[ \t]*(?:[\r\n]|$)/;
/** A stamp or a bracket's end may stand after the colon. */
const introducesList = /:[\s\])*]*$/;
/** Further down or up another list may as well be meant. */
const reachParagraphs = 300;
