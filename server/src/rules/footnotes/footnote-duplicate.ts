import { capitalized } from '../../text/capitalized.ts';
import type { Rule } from '../rule.ts';
import { footnoteCheck, noteNamed, numberingFix, removalFix } from './footnote-finding.ts';
import { numberFaults } from './footnote-numbers.ts';

export const footnoteDuplicate: Rule = {
  id: 'footnote-duplicate',
  severity: 'warning',
  summary: 'A note is given twice, or two notes bear one number.',
  check: footnoteCheck(function* (draft, footnotes) {
    for (const [note, original] of footnotes.repeats) {
      yield {
        span: note.labelSpan,
        message: `${capitalized(noteNamed(note))} is given twice, word for word. Remove one of the two.`,
        related: [{ span: original.span, message: 'Given here already' }],
        fixes: removalFix(draft, note, footnotes),
      };
    }
    for (const fault of numberFaults(footnotes)) {
      if (fault.kind !== 'taken') continue;
      const { note, previous } = fault;
      yield {
        span: note.labelSpan,
        message: `Two notes are called ${note.name}: here ${noteNamed({ ...note, name: undefined })}, and before it ${noteNamed({ ...previous, name: undefined })}. A mark could mean either: give one of them another ${note.form === 'linked' ? 'name' : 'number'}.`,
        related: [{ span: previous.span, message: `The first note called ${note.name}` }],
        fixes: note.form === 'linked' ? [] : numberingFix(draft, footnotes),
      };
    }
  }),
};
