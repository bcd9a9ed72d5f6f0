import type { Paragraph } from '../syntax/paragraph.ts';
import type { Node } from '../syntax/tree.ts';
import { type Span, shift } from '../text/span.ts';
import { byPlace } from './by-place.ts';
import type { Draft } from './draft.ts';
import { type Place, placeAt } from './structure.ts';

/** A mark in the text: `3/`, `[^3]`, or the `/` that is left of one. */
export interface Mark {
  /** Undefined where it was lost. */
  readonly name: string | undefined;
  /** In the draft. */
  readonly span: Span;
  /** The number of its paragraph in the draft. */
  readonly index: number;
}

/** A note: `3.<TAB>…` and `3/<TAB>…` are numbered, `[^3]: …` is linked; `�.<TAB>…` has lost its number. */
export interface Note {
  readonly name: string | undefined;
  readonly form: 'numbered' | 'linked';
  /** Its first paragraph, without the white space around it. In the draft. */
  readonly span: Span;
  /** Its number with what stands round it: "3.", "3/", "[^3]:". */
  readonly labelSpan: Span;
  /** The number of its paragraph in the draft. */
  readonly index: number;
}

/** The marks and notes of one text. */
export interface Ends {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  /** Names that may be those of marks the tree does not know: a number right after a word was a raised figure on a page. */
  readonly raised: ReadonlySet<string>;
}

/** Of each text of a compilation: a title below notes begins a new one. */
export function footnoteEnds(draft: Draft): readonly Ends[] {
  const all = ends(draft).flatMap((found, chunk) => {
    const start = draft.paragraphs.before[chunk] ?? { index: 0, offset: 0 };
    return found.map(({ index, offset, value }) => ({ index: index + start.index, offset: offset + start.offset, value }));
  });
  const titles = all.flatMap(({ index, value }) => (value.opensText ? [titleAbove(draft, index)] : []));
  let text = emptyText();
  const texts = [text];
  let next = 0;
  for (const { index, offset, value } of all) {
    while ((titles[next] ?? Number.POSITIVE_INFINITY) <= index) {
      if (text.notes.length > 0) {
        text = emptyText();
        texts.push(text);
      }
      next++;
    }
    for (const mark of value.marks) text.marks.push({ ...mark, span: shift(mark.span, offset), index });
    for (const name of value.raised) text.raised.add(name);
    if (value.note !== undefined)
      text.notes.push({ ...value.note, span: shift(value.note.span, offset), labelSpan: shift(value.note.labelSpan, offset), index });
  }
  return texts;
}

function emptyText(): { marks: Mark[]; notes: Note[]; raised: Set<string> } {
  return { marks: [], notes: [], raised: new Set() };
}

/** The first paragraph of the title over an opening formula. */
function titleAbove(draft: Draft, index: number): number {
  let first = index;
  while (first > 0 && titleRoles.has(placeAt(draft, first - 1)?.role)) first--;
  return first;
}

const titleRoles: ReadonlySet<Place['role'] | undefined> = new Set(['heading', 'page']);

interface OfParagraph {
  readonly opensText: boolean;
  readonly marks: readonly Omit<Mark, 'index'>[];
  readonly raised: readonly string[];
  readonly note: Omit<Note, 'index'> | undefined;
}

const ends = byPlace((paragraph, { role }): OfParagraph | undefined => {
  const note = role === 'note' ? noteOf(paragraph) : undefined;
  const marks = role === 'note' || !mayHoldMark.test(paragraph.text) ? [] : [...marksAmong(paragraph.tree.nodes, paragraph.text, false)];
  const raised = role === 'note' ? [] : [...paragraph.text.matchAll(raisedName)].map(([name]) => name);
  const opensText = role === 'opening formula';
  return opensText || note !== undefined || marks.length > 0 || raised.length > 0 ? { opensText, marks, raised, note } : undefined;
});

/** Spares a paragraph without a mark its tree. */
const mayHoldMark = /[\r\n][ \t]*\/|\d\/|\[\^/;

const raisedName = /(?<=\p{Ll}[.,;:”"’)]?)\d{1,2}(?=[\s.,;:)”]|$)|(?<=\S\[\^)[^\]\s]{1,8}(?=\])/gu;

function* marksAmong(nodes: readonly Node[], text: string, inBrackets: boolean): Generator<Omit<Mark, 'index'>> {
  for (const node of nodes) {
    if (node.type === 'footnote-mark') {
      // In brackets a stroke before a word divides alternatives, at a line's start too.
      const divides = inBrackets && node.name === undefined && /\s/.test(text.charAt(node.span.end));
      if (!divides) yield { name: node.name, span: node.span };
    } else if ('nodes' in node) yield* marksAmong(node.nodes, text, inBrackets || node.type === 'bracketed');
  }
}

/** A damaged bullet is the same sign without a stop, and no note. */
const noteLabel = /^(?:\uFFFD\.|\[\^(?<link>[^\]]+)\]:|(?<number>\d{1,3})[./](?=\t))/;

function noteOf({ text, content }: Paragraph): Omit<Note, 'index'> | undefined {
  const match = noteLabel.exec(text.slice(content.start, content.start + 12));
  if (match === null) return undefined;
  const { link, number } = match.groups ?? {};
  return {
    name: link ?? number,
    form: link === undefined ? 'numbered' : 'linked',
    span: content,
    labelSpan: { start: content.start, end: content.start + match[0].length },
  };
}
