import type { Draft } from '../../draft/draft.ts';
import { footnoteTexts } from '../../draft/footnotes/footnotes.ts';
import { htmlText } from '../../text/html.ts';
import type { Span } from '../../text/span.ts';
import { say } from '../../wording/say.ts';
import { voice } from './marked-nodes.ts';

/** The notes of a draft, and links from their marks to them and back. */
export interface PreviewNotes {
  /** HTML for the mark at an offset of the draft. */
  markAt(offset: number, written: string): string;
  /** The note that begins at an offset of the draft. */
  noteAt(offset: number): PreviewNote | undefined;
}

export interface PreviewNote {
  readonly label: Span;
  /** HTML for its number. */
  readonly number: string;
  readonly id: string;
  /** HTML: the link back to its first mark, where it has one. */
  readonly back: string;
}

export function previewNotes(draft: Draft): PreviewNotes {
  const notes = new Map<number, PreviewNote>();
  const marks = new Map<number, string>();
  for (const text of footnoteTexts(draft)) {
    const linked = new Set<unknown>();
    const ids = new Map(text.notes.map((note, at) => [note, notes.size + at + 1]));
    for (const mark of text.marks) {
      const note = text.noteOf.get(mark);
      const id = note && ids.get(note);
      if (id === undefined) continue;
      const own = linked.has(note) ? '' : ` id="mark-${id}"`;
      linked.add(note);
      const name = htmlText(note?.name ?? '*');
      marks.set(mark.span.start, `<sup><a href="#note-${id}"${own}>${voice(`${say('noteHeard')} `)}${name}</a></sup>`);
    }
    for (const note of text.notes) {
      const id = ids.get(note);
      const back = linked.has(note)
        ? ` <a href="#mark-${id}" class="back">${voice(say('backToText'))}<span aria-hidden="true">↩</span></a>`
        : '';
      const number = `<span class="label">${htmlText(note.name ?? '*')}.</span>`;
      notes.set(note.offset, { label: note.labelSpan, number, id: `note-${id}`, back });
    }
  }
  return {
    markAt: (offset, written) => marks.get(offset) ?? `<sup>${htmlText(written)}</sup>`,
    noteAt: (offset) => notes.get(offset),
  };
}
