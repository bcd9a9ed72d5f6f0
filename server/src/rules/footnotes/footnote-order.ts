import type { MarkInDraft, NoteInDraft } from '../../draft/footnotes/footnote-ends.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';

/** The named marks that no note answers, in a text whose notes are of the same form. */
export function marksWithoutNote({ marks, notes, noteOf }: Footnotes): readonly MarkInDraft[] {
  const numbers = notes.flatMap(({ name, form }) => (form === 'numbered' && name !== undefined ? [Number(name)] : []));
  // A number far from theirs with a stroke after it is something else: a file, a fraction.
  const highest = Math.max(0, ...numbers) + 2;
  const lost = notes.some(({ name }) => name === undefined);
  const linked = notes.some(({ form }) => form === 'linked');
  return marks.filter((mark) => {
    if (mark.name === undefined || noteOf.has(mark)) return false;
    return isLinked(mark) ? linked : numbers.length > 0 && !lost && Number(mark.name) <= highest;
  });
}

/** The marks that stand below a mark of a higher number, each with that one, where the notes stand in the order of their numbers. A note's first mark counts. */
export function swappedMarks(footnotes: Footnotes): readonly { readonly mark: MarkInDraft; readonly after: MarkInDraft }[] {
  return disordered(footnotes).filter(({ mark, after }) => Number(mark.name) < Number(after.name));
}

/** True where the notes stand in the order in which the text refers to them. */
export function inStep(footnotes: Footnotes): boolean {
  return disordered(footnotes).length === 0;
}

/** The marks whose notes stand above the notes of earlier marks. */
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

/** `[^3]` is four characters at least, `3/` ends with its stroke. */
function isLinked({ name = '', span }: MarkInDraft): boolean {
  return span.end - span.start > name.length + 1;
}
