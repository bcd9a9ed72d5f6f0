import { placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { footnoteInputs, type NoteInDraft } from '../../draft/footnotes/footnote-ends.ts';
import { type Footnotes, footnoteTexts } from '../../draft/footnotes/footnotes.ts';
import { say } from '../../wording/say.ts';
import type { Fix } from '../finding.ts';
import type { Check, Found } from '../rule.ts';
import { whileInputs } from '../while-inputs.ts';
import { wordsFrom } from '../words-of.ts';
import { isInSeries, numberFootnotes, numbersInOrder, readsAsNote } from './footnote-numbers.ts';
import { areInOrder } from './footnote-order.ts';
import { mayBeRaised } from './raised-figures.ts';

/**
 * Runs a check on each text of a draft that has notes: in a compilation every resolution has its own. `more` is what it looks at besides marks and notes.
 */
export function footnoteCheck(
  check: (draft: Draft, footnotes: Footnotes) => Iterable<Found>,
  more: (draft: Draft) => readonly unknown[] = () => [],
): Check {
  return whileInputs(
    (draft) => [...footnoteInputs(draft), ...more(draft)],
    (draft) => footnoteTexts(draft).flatMap((footnotes) => (footnotes.notes.length === 0 ? [] : [...check(draft, footnotes)])),
  );
}

/** "note 3, “Held jointly with …”", or "the note “Held jointly with …”" where the number was lost. */
export function noteNamed({ name, paragraph, offset, labelSpan }: NoteInDraft): string {
  const words = wordsFrom(paragraph, labelSpan.end - offset);
  return name === undefined ? say('noteLostWithWords', { words }) : say('noteWithWords', { name, words });
}

/** The fix that numbers all marks and notes. Not certain, since only their order tells which belong together. */
export function numberingFix(draft: Draft, footnotes: Footnotes): Fix[] {
  if (!canBeCounted(draft, footnotes)) return [];
  return [{ title: say('numberNotes'), certain: false, edits: () => numberFootnotes(draft, footnotes) }];
}

/** The fix that removes a note with the blank lines after it, and numbers the others anew. None for a note of several paragraphs, of which a part would stay. */
export function removalFix(draft: Draft, note: NoteInDraft, footnotes: Footnotes): Fix[] {
  const goesOn =
    placeAt(draft, note.index + 1)?.role === 'note' && footnotes.notes[footnotes.notes.indexOf(note) + 1]?.index !== note.index + 1;
  if (goesOn) return [];
  const whole = { start: note.offset, end: note.offset + note.paragraph.length };
  const count = !footnotes.repeats.has(note) && note.form === 'numbered';
  if ((count && !canBeCounted(draft, footnotes)) || bearsTheNext(draft, note, footnotes, count)) return [];
  return [
    {
      title: say(count ? 'removeNoteAndNumber' : 'removeNote'),
      certain: false,
      edits: () => [...(count ? numberFootnotes(draft, footnotes, note) : []), { span: whole, newText: '' }],
    },
  ];
}

/** Whether the next note, "2.<TAB>…", is read as a note only because this one stands before it. */
function bearsTheNext(draft: Draft, note: NoteInDraft, footnotes: Footnotes, count: boolean): boolean {
  const next = footnotes.notes[footnotes.notes.indexOf(note) + 1];
  if (next === undefined || next.form === 'linked' || next.paragraph.line.form === 'note') return false;
  const number = count ? numbersInOrder(footnotes, note).get(next) : undefined;
  return !readsAsNote(draft, note, number ?? Number(next.name));
}

/**
 * Whether the notes can be numbered anew. Not where a mark's note was lost, since all numbers after it would be wrong; where notes must be moved first, since
 * their marks stand in another order; where the notes are in several series; or where a raised figure may be a mark, which would keep its number.
 */
function canBeCounted(draft: Draft, footnotes: Footnotes): boolean {
  let known = countable.get(footnotes);
  if (known === undefined) {
    const { marks, notes, noteOf } = footnotes;
    const used = new Set(noteOf.values());
    known =
      marks.every((mark) => mark.name === undefined || noteOf.has(mark)) &&
      areInOrder(footnotes) &&
      !isInSeries(footnotes) &&
      !notes.some((note) => note.name !== undefined && !used.has(note) && mayBeRaised(draft, footnotes, note.name));
    countable.set(footnotes, known);
  }
  return known;
}

const countable = new WeakMap<Footnotes, boolean>();
