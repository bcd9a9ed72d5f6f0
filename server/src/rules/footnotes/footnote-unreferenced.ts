import { tell } from '../../wording/say.ts';
import type { Rule } from '../rule.ts';
import { footnoteCheck, noteNamed, removalFix } from './footnote-finding.ts';
import { mayBeRaised, sameRaised } from './raised-figures.ts';

export const footnoteUnreferenced: Rule = {
  id: 'footnote-unreferenced',
  severity: 'warning',
  summary: 'A note has no mark in the text.',
  check: footnoteCheck(
    function* (draft, footnotes) {
      const { marks, notes, noteOf, repeats } = footnotes;
      const used = new Set(noteOf.values());
      const given = new Set(repeats.values());
      for (const note of notes) {
        if (used.has(note) || repeats.has(note)) continue;
        // Where a text has no marks at all, they were lost with the formatting.
        if (marks.length === 0 && note.form === 'numbered') continue;
        if (note.name !== undefined && mayBeRaised(draft, footnotes, note.name)) continue;
        yield {
          span: note.labelSpan,
          ...tell('noteUnmarked', { note: noteNamed(note) }),
          // Without the first copy of a repeated note, the second would take its place; without its only note, the text would have none for its marks.
          fixes: given.has(note) || notes.length === 1 ? [] : removalFix(draft, note, footnotes),
        };
      }
    },
    (draft) => [sameRaised(draft)],
  ),
};
