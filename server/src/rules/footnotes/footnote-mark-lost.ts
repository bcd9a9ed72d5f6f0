import type { Draft } from '../../draft/draft.ts';
import type { MarkInDraft } from '../../draft/footnotes/footnote-ends.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import { wordsBefore } from '../words-of.ts';
import { footnoteCheck, noteNamed, numberingFix } from './footnote-finding.ts';
import { numbersInOrder } from './footnote-numbers.ts';

export const footnoteMarkLost: Rule = {
  id: 'footnote-mark-lost',
  severity: 'warning',
  summary: 'A footnote mark has lost its number: only its stroke is left.',
  check: footnoteCheck(function* (draft, footnotes) {
    for (const mark of footnotes.marks) {
      if (mark.name === undefined) yield found(draft, footnotes, mark);
    }
  }),
};

function found(draft: Draft, footnotes: Footnotes, mark: MarkInDraft): Found {
  const words = wordsBefore(mark.paragraph, mark.span.start - mark.offset);
  const note = footnotes.noteOf.get(mark);
  if (note === undefined) return { span: mark.span, ...tell('markNumberLost', { words }) };
  const number = numbersInOrder(footnotes).get(note);
  return {
    span: mark.span,
    ...(number === undefined
      ? tell('markNumberLostOf', { words, note: noteNamed(note) })
      : tell('markNumberLostNumbered', { words, note: noteNamed(note), number })),
    related: [{ span: note.span, message: say('noteOfMark') }],
    fixes: number === undefined ? [] : numberingFix(draft, footnotes),
  };
}
