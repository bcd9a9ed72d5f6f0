import type { Paragraph } from '../../syntax/paragraph.ts';
import { visit } from '../../syntax/visit.ts';
import { type Span, shift } from '../../text/span.ts';
import { gatherInPlace, listInPlace, type Place, placeAt, placesOf } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { perItem } from '../per-item.ts';
import { unchanged, whileIdentical } from '../while-same.ts';

/** A mark or a note, the two ends of a footnote. */
interface EndInDraft {
  /** Its number or name as written; undefined where it was lost. */
  readonly name: string | undefined;
  readonly paragraph: Paragraph;
  /** The number of its paragraph in the draft, and where the paragraph starts. */
  readonly index: number;
  readonly offset: number;
}

/** A mark in the text: `3/`, `[^3]`, or the `/` that is left of one. */
export interface MarkInDraft extends EndInDraft {
  /** In the draft. */
  readonly span: Span;
}

/** A note: `3.<TAB>…` and `3/<TAB>…` are numbered, `[^3]: …` is linked; `�.<TAB>…` has lost its number. */
export interface NoteInDraft extends EndInDraft {
  readonly form: 'numbered' | 'linked';
  /** Its first paragraph, without the white space around it. In the draft. */
  readonly span: Span;
  /** Its number with what stands round it: "3.", "3/", "[^3]:". */
  readonly labelSpan: Span;
}

/** The marks and notes of one text. */
export interface FootnoteEnds {
  readonly marks: readonly MarkInDraft[];
  readonly notes: readonly NoteInDraft[];
  /** The number of the first paragraph that belongs to another text. */
  readonly end: number;
}

/** The marks and notes of each text of a compilation. A title below notes begins a new text. */
export function footnoteEnds(draft: Draft): readonly FootnoteEnds[] {
  const all = listInPlace(draft, ends(placesOf(draft)));
  const titles = titlesIn(draft);
  let text = emptyText(draft);
  const texts = [text];
  let next = 0;
  for (const { paragraph, index, offset, value } of all) {
    while ((titles[next] ?? Number.POSITIVE_INFINITY) <= index) {
      if (text.notes.length > 0) {
        text.end = titles[next] ?? text.end;
        text = emptyText(draft);
        texts.push(text);
      }
      next++;
    }
    const { marks, note } = value;
    for (const { name, span } of marks) text.marks.push({ name, span: shift(span, offset), paragraph, index, offset });
    if (note !== undefined) {
      const { name, form, span, labelSpan } = note;
      text.notes.push({ name, form, span: shift(span, offset), labelSpan: shift(labelSpan, offset), paragraph, index, offset });
    }
  }
  return texts;
}

/** All that footnotes are told by, where they stand apart: for `whileIdentical`. */
export function footnoteInputs(draft: Draft): readonly unknown[] {
  return [sameEnds(draft), titlesIn(draft)];
}

const sameEnds = unchanged((draft) => {
  const tree = placesOf(draft);
  return { tree, hits: ends(tree) };
});

/** The first paragraphs of the titles with which texts begin, by their numbers. */
const titlesIn = perItem({
  treeOf: placesOf,
  itemsOf: (draft) => openingsOf(draft),
  reach: (index) => ({ from: index - longestTitleParagraphs, to: index }),
  judge: titleAbove,
});

const openingsOf = whileIdentical(
  (draft) => [sameEnds(draft)],
  (draft) => listInPlace(draft, ends(placesOf(draft))).flatMap(({ index, value }) => (value.opensText ? [index] : [])),
);

function emptyText(draft: Draft): { marks: MarkInDraft[]; notes: NoteInDraft[]; end: number } {
  return { marks: [], notes: [], end: draft.paragraphs.size };
}

/** The first paragraph of the title over an opening formula. */
function titleAbove(draft: Draft, index: number): number {
  let first = index;
  while (first > Math.max(0, index - longestTitleParagraphs) && titleRoles.has(placeAt(draft, first - 1)?.role)) first--;
  return first;
}

/** Longer titles over an opening formula have not been seen. */
const longestTitleParagraphs = 20;
const titleRoles: ReadonlySet<Place['role'] | undefined> = new Set(['heading', 'page']);

/** What a paragraph has to do with footnotes. */
interface FootnoteFacts {
  readonly opensText: boolean;
  /** With spans from the paragraph's start, as the note's. */
  readonly marks: readonly Pick<MarkInDraft, 'name' | 'span'>[];
  readonly note: Omit<NoteInDraft, 'paragraph' | 'index' | 'offset'> | undefined;
}

const ends = gatherInPlace((paragraph, { role }): FootnoteFacts | undefined => {
  const note = role === 'note' ? noteOf(paragraph) : undefined;
  const marks = role === 'note' || !mayHoldMark.test(paragraph.text) ? [] : marksIn(paragraph);
  const opensText = role === 'opening formula';
  return opensText || note !== undefined || marks.length > 0 ? { opensText, marks, note } : undefined;
});

/** So that no tree is built for a paragraph without a mark. */
const mayHoldMark = /[\r\n][ \t]*\/|\d\/(?=[\s;.,:)\]”»"’]|$)|\[\^/;

function marksIn({ text, tree }: Paragraph): Pick<MarkInDraft, 'name' | 'span'>[] {
  const marks: Pick<MarkInDraft, 'name' | 'span'>[] = [];
  visit(tree.nodes, (node, _siblings, _at, within) => {
    if (node.type !== 'footnote-mark') return;
    // Within brackets, a stroke with a space after it separates alternatives, even at a line's start.
    const divides = node.name === undefined && /\s/.test(text.charAt(node.span.end)) && within.some(({ type }) => type === 'bracketed');
    if (!divides) marks.push({ name: node.name, span: node.span });
  });
  return marks;
}

/** Room for the longest label, `[^` and a name of eight characters. */
const labelUnits = 12;
/** U+FFFD without a stop is a damaged bullet, and no note. */
const noteLabel = /^(?:\uFFFD\.|\[\^(?<link>[^\]]+)\]:|(?<number>\d{1,3})[./](?=\t))/;

function noteOf({ text, content }: Paragraph): FootnoteFacts['note'] {
  const match = noteLabel.exec(text.slice(content.start, content.start + labelUnits));
  if (match === null) return undefined;
  const { link, number } = match.groups ?? {};
  return {
    name: link ?? number,
    form: link === undefined ? 'numbered' : 'linked',
    span: content,
    labelSpan: { start: content.start, end: content.start + match[0].length },
  };
}
