import { type PlacedIn, placesOf, structure } from '../draft/document/places.ts';
import { type Draft, parsing } from '../draft/draft.ts';
import type { FormatStyle } from '../draft/layout/format-style.ts';
import { labelStyleEdits } from '../draft/layout/label-style.ts';
import { layoutEdits } from '../draft/layout/layout.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import { inTurns } from '../tree/turns.ts';

/**
 * The edits that lay out the draft, or the paragraphs that `within` touches: they change blanks and line breaks and, where the settings ask for that, how labels are written, and no word. The text that they make is read again
 * before they are given: where a paragraph would be another, labels stay as they are, then lines, and at last there are none.
 */
export function* format(draft: Draft, within?: Span, { wrapColumn, oneLabelStyle = false }: FormatStyle = {}): Slices<readonly TextEdit[]> {
  const { from, to } = paragraphsTouched(draft, within);
  const labels = oneLabelStyle ? yield* labelStyleEdits(draft, from, to) : [];
  for (const column of wrapColumn === undefined ? [undefined] : [wrapColumn, undefined]) {
    const layout = yield* layoutEdits(draft, from, to, column);
    for (const edits of labels.length > 0 ? [inOrder([...layout, ...labels]), layout] : [layout]) {
      const after = yield* parsing(applyEdits(draft.text(), edits));
      if (yield* saysTheSame(draft, after)) return edits;
    }
  }
  return [];
}

/** The numbers of the paragraphs that a span touches; of all without one. */
export function paragraphsTouched({ paragraphs }: Draft, within: Span | undefined): { readonly from: number; readonly to: number } {
  if (within === undefined) return { from: 0, to: paragraphs.size };
  const last = paragraphAt(paragraphs, Math.max(within.start, within.end - 1));
  return { from: paragraphAt(paragraphs, within.start)?.index ?? 0, to: last === undefined ? paragraphs.size : last.index + 1 };
}

/** Whether two drafts have the same paragraphs, each with the same words and place, however they are laid out. */
function* saysTheSame(a: Draft, b: Draft): Slices<boolean> {
  if (a.paragraphs.size !== b.paragraphs.size) return false;
  // It has just been read, and no paragraph of it has a place yet.
  yield* inTurns(() => placesOf(b));
  const others = structure(b);
  let compared = 0;
  for (const one of structure(a)) {
    const { value: other } = others.next();
    if (other === undefined || !isSame(one, other)) return false;
    if (++compared % sliceParagraphs === 0) yield;
  }
  return true;
}

/** Placing so many paragraphs takes some milliseconds. */
const sliceParagraphs = 256;

function isSame(a: PlacedIn, b: PlacedIn): boolean {
  const [one, other] = [a.place, b.place];
  return (
    one.role === other.role &&
    one.section === other.section &&
    one.depth === other.depth &&
    one.label?.number === other.label?.number &&
    one.label?.suffix === other.label?.suffix &&
    oneLine(wordsOf(a)) === oneLine(wordsOf(b))
  );
}

/** What stands before and after the label. */
function wordsOf({ paragraph: { text }, place: { label } }: PlacedIn): string {
  return label === undefined ? text : `${text.slice(0, label.span.start)}${text.slice(label.span.end)}`;
}
