import type { Rule } from '../rule.ts';
import { footnoteCheck, noteNamed, removalFix } from './footnote-finding.ts';
import { mayBeRaised } from './raised-figures.ts';

export const footnoteUnreferenced: Rule = {
  id: 'footnote-unreferenced',
  severity: 'warning',
  summary: 'A note has no mark in the text.',
  check: footnoteCheck(function* (draft, footnotes) {
    const { marks, notes, noteOf, repeats } = footnotes;
    const used = new Set(noteOf.values());
    const given = new Set(repeats.values());
    for (const note of notes) {
      if (used.has(note) || repeats.has(note)) continue;
      // In a text without a single mark the marks are of a form that plain text does not keep.
      if (marks.length === 0 && note.form === 'numbered') continue;
      if (note.name !== undefined && mayBeRaised(draft, footnotes, note.name)) continue;
      const name = noteNamed(note);
      yield {
        span: note.labelSpan,
        message: `No mark in the text stands for ${name}: the mark was lost, or the words that bore it were dropped. Put the mark back, or remove the note.`,
        // Of a note given twice, the second would take the place of the first; without its only note, a text has none for its marks.
        fixes: given.has(note) || notes.length === 1 ? [] : removalFix(draft, note, footnotes),
      };
    }
  }),
};
