import type { Draft } from '../../draft/draft.ts';
import type { MarkInDraft } from '../../draft/footnotes/footnote-ends.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';
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
  const lost = `The footnote mark after “${words}” has lost its number, and the reader cannot tell which note it stands for.`;
  const note = footnotes.noteOf.get(mark);
  if (note === undefined) return { span: mark.span, message: `${lost} Write the number of its note before the stroke.` };
  const number = numbersInOrder(footnotes).get(note);
  return {
    span: mark.span,
    message: `${lost} By its place it is ${number === undefined ? '' : `${number}/, `}for ${noteNamed(note)}: write the number before the stroke.`,
    related: [{ span: note.span, message: 'The note that this mark stands for, by their order' }],
    fixes: number === undefined ? [] : numberingFix(draft, footnotes),
  };
}
