import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { type FootnoteEnds, footnoteEnds, type MarkInDraft, type NoteInDraft } from './footnote-ends.ts';

/** The footnotes of one text: of the whole draft, or of one resolution of a compilation. */
export interface Footnotes extends FootnoteEnds {
  /** The note of each mark; where the mark's number was lost, the note that it most likely refers to. */
  readonly noteOf: ReadonlyMap<MarkInDraft, NoteInDraft>;
  /** Notes that repeat an earlier note of the same name, with that one. */
  readonly repeats: ReadonlyMap<NoteInDraft, NoteInDraft>;
}

/**
 * Marks and notes are paired by name where both have one. Marks that lost their numbers get, in order, the notes without a mark that lie between those of the
 * marks before and after; where there are more such notes than marks, the last ones, since a converter loses marks most often in titles.
 */
export const footnoteTexts = once((draft: Draft): readonly Footnotes[] =>
  footnoteEnds(draft).map((ends) => {
    const repeats = repeatsAmong(ends.notes);
    return {
      ...ends,
      repeats,
      noteOf: pairMarksAndNotes(ends.marks, repeats.size === 0 ? ends.notes : ends.notes.filter((note) => !repeats.has(note))),
    };
  }),
);

function repeatsAmong(notes: readonly NoteInDraft[]): ReadonlyMap<NoteInDraft, NoteInDraft> {
  const repeats = new Map<NoteInDraft, NoteInDraft>();
  const namesakes = new Map<string, NoteInDraft[]>();
  let last = 0;
  for (const note of notes) {
    if (note.name === undefined) continue;
    const before = namesakes.get(note.name) ?? [];
    const words = before.length === 0 ? '' : noteWords(note);
    const original = before.find((each) => noteWords(each) === words);
    if (original !== undefined) repeats.set(note, original);
    else if (beginsAnew(note, last)) {
      namesakes.clear();
      namesakes.set(note.name, [note]);
    } else namesakes.set(note.name, [...before, note]);
    if (note.form === 'numbered') last = Number(note.name);
  }
  return repeats;
}

/** Notes at the foot of each page may begin with 1 again. */
export function beginsAnew({ name, form }: NoteInDraft, last: number): boolean {
  return form === 'numbered' && name === '1' && last > 1;
}

function noteWords({ paragraph: { text, content } }: NoteInDraft): string {
  return text.slice(content.start, content.end).replace(/\s+/g, ' ');
}

function pairMarksAndNotes(marks: readonly MarkInDraft[], notes: readonly NoteInDraft[]): ReadonlyMap<MarkInDraft, NoteInDraft> {
  const named = byName(notes);
  const paired = new Map<MarkInDraft, NoteInDraft>();
  for (const [name, namesakes] of byName(marks)) {
    const own = named.get(name) ?? [];
    namesakes.forEach((mark, at) => {
      const note = own[Math.min(at, own.length - 1)];
      if (note !== undefined) paired.set(mark, note);
    });
  }
  if (paired.size < marks.length) pairLost(marks, notes, paired);
  return paired;
}

/** Adds to `paired` the marks without a name, in runs between the marks whose notes are known. */
function pairLost(marks: readonly MarkInDraft[], notes: readonly NoteInDraft[], paired: Map<MarkInDraft, NoteInDraft>): void {
  const taken = new Set(paired.values());
  const places = new Map(notes.map((note, place) => [note, place]));
  let from = 0;
  let run: MarkInDraft[] = [];
  const closeRun = (to: number) => {
    const free = notes.slice(from, to).filter((note) => !taken.has(note));
    run.forEach((mark, at) => {
      const note = free[free.length - run.length + at];
      if (note !== undefined) paired.set(mark, note);
    });
    run = [];
    from = to + 1;
  };
  for (const mark of marks) {
    const note = mark.name === undefined ? undefined : paired.get(mark);
    const place = note === undefined ? undefined : places.get(note);
    if (mark.name === undefined) run.push(mark);
    else if (place !== undefined && place >= from) closeRun(place);
  }
  closeRun(notes.length);
}

function byName<T extends { readonly name: string | undefined }>(ends: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(
    ends.filter(({ name }) => name !== undefined),
    ({ name = '' }) => name,
  );
}
