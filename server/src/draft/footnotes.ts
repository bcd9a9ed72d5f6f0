import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { gatherer } from './per-chunk.ts';
import { placeAt } from './structure.ts';

export interface Footnote {
  /** The number or name as written; undefined where it was lost. */
  readonly name: string | undefined;
  /** The mark in the text; undefined for a note without one. */
  readonly mark: Span | undefined;
  /** The note's text; undefined for a mark without a note. */
  readonly note: Span | undefined;
}

/**
 * The marks of a draft paired with its notes: by name where both have one. Marks and notes that lost their numbers are paired in the order
 * of the text, from the end: marks are lost from titles first, where a converter takes them for ornaments.
 */
export function footnotesOf(draft: Draft): readonly Footnote[] {
  let known = kept.get(draft);
  if (known === undefined) {
    known = pair(marksOf(draft), notesOf(draft));
    kept.set(draft, known);
  }
  return known;
}

const kept = new WeakMap<Draft, readonly Footnote[]>();

interface End {
  readonly name: string | undefined;
  readonly span: Span;
}

const marks = gatherer((paragraph) => {
  if (paragraph.line.form === 'note') return undefined;
  const found = paragraph.tree.nodes.flatMap((node) => (node.type === 'footnote-mark' ? [{ name: node.name, span: node.span }] : []));
  return found.length > 0 ? found : undefined;
});

/** What may be a note; its place in the draft decides. */
const notes = gatherer((paragraph) => {
  const { text, content, line } = paragraph;
  if (line.form === 'note')
    return {
      name: /^\[\^([^\]]+)\]|^(\d+)\//
        .exec(text.slice(content.start))
        ?.slice(1)
        .find((group) => group !== undefined),
      span: content,
    };
  return line.label?.kind === 'arabic' && text.charAt(line.label.span.end) === '\t'
    ? { name: String(line.label.number), span: content }
    : undefined;
});

function marksOf(draft: Draft): End[] {
  return marks(draft.paragraphs).flatMap(({ offset, value }) => value.map(({ name, span }) => ({ name, span: shift(span, offset) })));
}

function notesOf(draft: Draft): End[] {
  return notes(draft.paragraphs).flatMap(({ index, offset, value }) => {
    return placeAt(draft, index)?.role === 'note' ? [{ name: value.name, span: shift(value.span, offset) }] : [];
  });
}

function pair(marks: readonly End[], notes: readonly End[]): Footnote[] {
  const byName = new Map(notes.flatMap((note) => (note.name === undefined ? [] : [[note.name, note] as const])));
  const lostMarks = marks.filter((mark) => mark.name === undefined);
  const lostNotes = notes.filter((note) => note.name === undefined);
  const shiftBy = lostNotes.length - lostMarks.length;
  const paired = new Map<End, End>();
  for (const mark of marks) {
    const note = mark.name === undefined ? lostNotes[lostMarks.indexOf(mark) + shiftBy] : byName.get(mark.name);
    if (note !== undefined) paired.set(mark, note);
  }
  const used = new Set(paired.values());
  return [
    ...marks.map((mark) => ({ name: mark.name, mark: mark.span, note: paired.get(mark)?.span })),
    ...notes.filter((note) => !used.has(note)).map((note) => ({ name: note.name, mark: undefined, note: note.span })),
  ];
}
