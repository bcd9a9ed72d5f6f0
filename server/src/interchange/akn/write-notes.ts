import { placedAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import type { NoteInDraft } from '../../draft/footnotes/footnote-ends.ts';
import { footnoteTexts } from '../../draft/footnotes/footnotes.ts';
import { noteNames } from './note-names.ts';
import { xmlAttributes } from './xml-text.ts';

/** The notes of a draft, which stand in the document at their marks. */
export interface WrittenNotes {
  /** Of the mark at an offset of the draft, its element; undefined for a mark without a note, which stays as it is written. `lineOf` writes a paragraph from an offset on. */
  readonly markAt: (offset: number, lineOf: (index: number, from?: number) => string) => string | undefined;
  /** Whether the paragraph with this number stands in a note that has a mark. */
  readonly isMarked: (index: number) => boolean;
  /** Of the note that begins with the paragraph of this number and has no mark, its label as a linked note has it. */
  readonly labelOf: (index: number) => { readonly end: number; readonly written: string } | undefined;
}

export function writeNotes(draft: Draft): WrittenNotes {
  const ofMark = new Map<number, NoteInDraft>();
  const unmarked = new Map<number, NoteInDraft>();
  const parts = new Map<NoteInDraft, readonly number[]>();
  const marked = new Set<number>();
  for (const text of footnoteTexts(draft)) {
    for (const mark of text.marks) {
      const note = text.noteOf.get(mark);
      if (note !== undefined) ofMark.set(mark.span.start, note);
    }
    const used = new Set(text.noteOf.values());
    for (const note of text.notes) {
      if (!used.has(note)) unmarked.set(note.index, note);
      else {
        const own = partsOf(draft, note);
        parts.set(note, own);
        for (const index of own) marked.add(index);
      }
    }
  }
  const ids = new Map<NoteInDraft, string>();
  const markers = noteNames([...ofMark.values()], ({ name }) => name, new Set(Array.from(unmarked.values(), ({ name }) => name)));
  return {
    markAt(offset, lineOf) {
      const note = ofMark.get(offset);
      if (note === undefined) return undefined;
      const known = ids.get(note);
      const marker = markers.get(note);
      if (known !== undefined) return `<noteRef${xmlAttributes({ href: `#${known}`, marker })}/>`;
      const id = `authorialNote_${ids.size + 1}`;
      ids.set(note, id);
      const lines = (parts.get(note) ?? []).map((index, at) => lineOf(index, at === 0 ? note.labelSpan.end : undefined));
      const words = lines.map((line) => `<p>${line}</p>`).join('');
      return `<authorialNote${xmlAttributes({ marker, placement: 'bottom', eId: id })}>${words}</authorialNote>`;
    },
    isMarked: (index) => marked.has(index),
    labelOf(index) {
      const note = unmarked.get(index);
      return note?.name === undefined ? undefined : { end: note.labelSpan.end, written: `[^${note.name}]: ` };
    },
  };
}

/** The numbers of a note's paragraphs. Where notes stand at the end, all that stands between two of them belongs to the first. */
function partsOf(draft: Draft, note: NoteInDraft): readonly number[] {
  const own = [note.index];
  if (note.form !== 'linked') return own;
  let next = placedAt(draft, note.index + 1);
  for (; next !== undefined && next.place.role === 'text' && next.place.label === undefined; next = placedAt(draft, next.index + 1))
    own.push(next.index);
  return next === undefined || next.place.role === 'note' ? own : [note.index];
}
