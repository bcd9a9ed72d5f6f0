import { say, tell } from '../../wording/say.ts';
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
        ...tell('noteTwice', { note: noteNamed(note) }),
        related: [{ span: original.span, message: say('givenAlready') }],
        fixes: removalFix(draft, note, footnotes),
      };
    }
    for (const fault of numberFaults(footnotes)) {
      if (fault.kind !== 'taken') continue;
      const { note, previous } = fault;
      yield {
        span: note.labelSpan,
        ...tell(note.form === 'linked' ? 'noteNameTaken' : 'noteNumberTaken', {
          name: note.name ?? '',
          note: noteNamed({ ...note, name: undefined }),
          previous: noteNamed({ ...previous, name: undefined }),
        }),
        related: [{ span: previous.span, message: say('firstNoteCalled', { name: note.name ?? '' }) }],
        fixes: note.form === 'linked' ? [] : numberingFix(draft, footnotes),
      };
    }
  }),
};
