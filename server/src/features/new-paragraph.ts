import { type PlacedIn, placedAt, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { labelAfter } from '../draft/numbering/label-after.ts';
import { seriesRoles } from '../draft/numbering/numbered.ts';
import { formAtDepth, formBeside, headNumbered, tailBreaks } from '../draft/numbering/series-form.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineStart } from '../text/line-breaks.ts';
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
  if (placed === undefined || label === undefined || !seriesRoles.has(placed.place.role)) return [];
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
  const beginning = `${added.isApart ? lineBreak : ''}${added.head}`;
  return [{ span: span(offset - blanks.length, offset), newText: beginning }];
}

/** What begins a new paragraph. */
interface Beginning {
  /** With its indentation and what parts it from the words. */
  readonly head: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

function nextBeside(draft: Draft, placed: PlacedIn): Beginning | undefined {
  const next = nextInSeries(draft, placed);
  const form = formBeside(draft, placed);
  const label = form && labelAfter(form.label, next?.place.label);
  if (form === undefined || label === undefined) return undefined;
  const isApart = next?.index === placed.index + 1 ? tailBreaks(placed) > 2 : form.isApart;
  return { head: `${form.indentation}${label}${form.label.gap}`, isApart };
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
  const depth = placed.place.depth + 1;
  if ((placedAt(draft, placed.index + 1)?.place.depth ?? 0) >= depth) return undefined;
  const form = formAtDepth(draft, placed, depth);
  const head = form && headNumbered(form, { number: 1, suffix: 0 });
  return form && head !== undefined ? { head, isApart: form.isApart } : undefined;
}

/** After a paragraph's words: the one line break that was typed, and blanks that an editor puts below those of the line before. */
const lineBreakTyped = /^[ \t\u00a0]*(?<lineBreak>\r\n|\r|\n)(?<blanks>[ \t]*)$/;
const restOfLine = /^[ \t]*(?:[\r\n]|$)/;
/** A stamp or a bracket's end may stand after the colon. */
const introducesList = /:[\s\])*]*$/;
/** Further down or up another list may as well be meant. */
const reachParagraphs = 300;
