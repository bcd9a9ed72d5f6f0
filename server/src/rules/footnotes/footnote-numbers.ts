import { placeInstead } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import type { MarkInDraft, NoteInDraft } from '../../draft/footnotes/footnote-ends.ts';
import { beginsAnew, type Footnotes } from '../../draft/footnotes/footnotes.ts';
import { Paragraph } from '../../syntax/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';

/** What is wrong with the number of a note. */
export type NumberFault =
  | { readonly kind: 'lost'; readonly note: NoteInDraft }
  /** The number before is missing, or this one stands below a higher one. */
  | { readonly kind: 'gap' | 'order'; readonly note: NoteInDraft; readonly previous: NoteInDraft }
  /** Another note has the number already. */
  | { readonly kind: 'taken'; readonly note: NoteInDraft; readonly previous: NoteInDraft };

/** The faults of one text's notes, in order. Linked notes (`[^3]`) have names, which need no order. */
export function numberFaults({ notes, repeats }: Footnotes): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  const names = new Set(notes.map(({ name }) => name));
  const seen = new Map<string, NoteInDraft>();
  let previous: { readonly note: NoteInDraft; readonly number: number } | undefined;
  let lost = 0;
  for (const note of notes) {
    if (repeats.has(note)) continue;
    const namesake = note.name === undefined ? undefined : seen.get(note.name);
    if (note.form === 'linked' || note.name === undefined) {
      if (note.name === undefined) {
        faults.push({ kind: 'lost', note });
        lost++;
      } else if (namesake !== undefined) faults.push({ kind: 'taken', note, previous: namesake });
      else seen.set(note.name, note);
      continue;
    }
    const number = Number(note.name);
    const expected = (previous?.number ?? 0) + lost + 1;
    const anew = beginsAnew(note, previous?.number ?? 0);
    if (anew) seen.clear();
    else if (namesake !== undefined) faults.push({ kind: 'taken', note, previous: namesake });
    // Two notes that changed places are one fault, reported at the second: the number that seems missing here stands below.
    else if (previous !== undefined && (number < expected || (number > expected && !names.has(String(expected)))))
      faults.push({ kind: number < expected ? 'order' : 'gap', note, previous: previous.note });
    seen.set(note.name, note);
    if (anew || previous === undefined || number > previous.number) previous = { note, number };
    lost = 0;
  }
  return faults;
}

/**
 * The numbers that the notes should have: counted in the order of the text from the first number that is known, with one number for both copies of a
 * repeated note. `without` is a note that is removed.
 */
export function numbersInOrder(footnotes: Footnotes, without?: NoteInDraft): ReadonlyMap<NoteInDraft, number> {
  const known = without === undefined ? numbersByText.get(footnotes) : undefined;
  if (known !== undefined) return known;
  const numbers = countNotes(footnotes, without);
  if (without === undefined) numbersByText.set(footnotes, numbers);
  return numbers;
}

const numbersByText = new WeakMap<Footnotes, ReadonlyMap<NoteInDraft, number>>();

function countNotes({ notes, repeats }: Footnotes, without: NoteInDraft | undefined): ReadonlyMap<NoteInDraft, number> {
  const counted = notes.filter((note) => note.form === 'numbered' && !repeats.has(note));
  const known = counted.findIndex((note) => note.name !== undefined);
  let number = known < 0 ? 0 : Math.max(0, Number(counted[known]?.name) - known - 1);
  const numbers = new Map<NoteInDraft, number>();
  for (const note of counted) if (note !== without) numbers.set(note, ++number);
  for (const [repeat, original] of repeats) {
    const shared = numbers.get(original);
    if (shared !== undefined) numbers.set(repeat, shared);
  }
  return numbers;
}

/** True where the notes begin with 1 again, as at the foot of each page: then it is not certain which mark belongs to which series. */
export function isInSeries({ notes }: Footnotes): boolean {
  let last = 0;
  for (const note of notes) {
    if (beginsAnew(note, last)) return true;
    if (note.form === 'numbered' && note.name !== undefined) last = Number(note.name);
  }
  return false;
}

/** The edits that number all notes, and all marks that have a note (`3/`), where their number is another. */
export function numberFootnotes(draft: Draft, footnotes: Footnotes, without?: NoteInDraft): readonly TextEdit[] {
  const { marks, notes, noteOf } = footnotes;
  const numbers = numbersInOrder(footnotes, without);
  return [...marks.flatMap(markEdit), ...notes.flatMap(noteEdit)];

  function markEdit(mark: MarkInDraft): TextEdit[] {
    const note = noteOf.get(mark);
    const number = note === undefined ? undefined : numbers.get(note);
    return number === undefined || mark.name === String(number) ? [] : [{ span: mark.span, newText: `${number}/` }];
  }

  function noteEdit(note: NoteInDraft): TextEdit[] {
    const number = numbers.get(note);
    if (number === undefined || note.name === String(number)) return [];
    const { start, end } = note.labelSpan;
    const stop = draft.slice({ start: end - 1, end }) === '.' && readsAsNote(draft, note, number) ? '.' : '/';
    // Only with a tab after it is a number read as that of a note.
    const after = draft.slice({ start: end, end: end + 1 });
    return [{ span: { start, end: after === ' ' ? end + 1 : end }, newText: `${number}${stop}${after === '\t' ? '' : '\t'}` }];
  }
}

/** Whether a number with a full stop and a tab in the place of this note will be read as that of a note. */
export function readsAsNote(draft: Draft, note: NoteInDraft, number: number): boolean {
  return placeInstead(draft, note.index, new Paragraph(`${number}.\tIbid.`)).role === 'note';
}
