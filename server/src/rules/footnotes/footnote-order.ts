import type { MarkInDraft, NoteInDraft } from '../../draft/footnotes/footnote-ends.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';

/** The named marks without a note, in a text with notes of the same form. */
export function marksWithoutNote({ marks, notes, noteOf }: Footnotes): readonly MarkInDraft[] {
  const numbers = notes.flatMap(({ name, form }) => (form === 'numbered' && name !== undefined ? [Number(name)] : []));
  const highest = Math.max(0, ...numbers) + farthestFromNotes;
  const lost = notes.some(({ name }) => name === undefined);
  const linked = notes.some(({ form }) => form === 'linked');
  return marks.filter((mark) => {
    if (mark.name === undefined || noteOf.has(mark)) return false;
    return isLinked(mark) ? linked : numbers.length > 0 && !lost && Number(mark.name) <= highest;
  });
}

/** A higher number with a stroke after it is no mark: it may be that of a file, or a fraction. */
const farthestFromNotes = 2;

/** The marks below a mark of a higher number, each with that one, where their notes are in the order of the numbers. Only a note's first mark counts. */
export function swappedMarks(footnotes: Footnotes): readonly { readonly mark: MarkInDraft; readonly after: MarkInDraft }[] {
  return disordered(footnotes).filter(({ mark, after }) => Number(mark.name) < Number(after.name));
}

/** Whether the notes are in the order of their marks. */
export function areInOrder(footnotes: Footnotes): boolean {
  return disordered(footnotes).length === 0;
}

/** The marks whose notes stand above the note of an earlier mark, each with that mark. */
function disordered({ marks, notes, noteOf }: Footnotes): readonly { readonly mark: MarkInDraft; readonly after: MarkInDraft }[] {
  const places = new Map(notes.map((note, place) => [note, place]));
  const met = new Set<NoteInDraft>();
  const found: { mark: MarkInDraft; after: MarkInDraft }[] = [];
  let highest: { readonly place: number; readonly mark: MarkInDraft } | undefined;
  for (const mark of marks) {
    const note = noteOf.get(mark);
    const place = note === undefined ? undefined : places.get(note);
    if (note === undefined || place === undefined || note.form === 'linked' || met.has(note)) continue;
    met.add(note);
    if (highest === undefined || place > highest.place) highest = { place, mark };
    else found.push({ mark, after: highest.mark });
  }
  return found;
}

/** Whether a mark is of the form `[^3]`, and not `3/`: it is longer than its name and a stroke. */
function isLinked({ name = '', span }: MarkInDraft): boolean {
  return span.end - span.start > name.length + 1;
}
