import type { Draft } from '../../draft/draft.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Found, Rule } from '../rule.ts';
import { footnoteCheck, noteNamed, numberingFix } from './footnote-finding.ts';
import { type NumberFault, numberFaults, numbersInOrder } from './footnote-numbers.ts';
import { marksWithoutNote, swappedMarks } from './footnote-order.ts';

export const footnoteNumber: Rule = {
  id: 'footnote-number',
  severity: 'warning',
  summary: 'A footnote’s number is lost, out of order, or not that of any note.',
  check: footnoteCheck(function* (draft, footnotes) {
    for (const fault of numberFaults(footnotes)) {
      if (fault.kind !== 'taken') yield ofNote(draft, footnotes, fault);
    }
    for (const mark of marksWithoutNote(footnotes)) {
      yield {
        span: mark.span,
        message: `No note is called ${mark.name}, as this mark is. Give the mark the name of its note, or restore the note.`,
      };
    }
    for (const { mark, after } of swappedMarks(footnotes)) {
      yield {
        span: mark.span,
        message: `The mark ${mark.name} stands below the mark ${after.name}, and the notes are in the other order. Number the marks as they are met, and put the notes in the same order.`,
        related: [{ span: after.span, message: `The mark ${after.name}` }],
      };
    }
  }),
};

function ofNote(draft: Draft, footnotes: Footnotes, fault: Exclude<NumberFault, { kind: 'taken' }>): Found {
  const { note } = fault;
  const name = noteNamed(note);
  const number = numbersInOrder(footnotes).get(note);
  return {
    span: note.labelSpan,
    message:
      fault.kind === 'lost'
        ? `The number of ${name} is lost: a sign that stands for nothing is left in its place. By its place it is note ${number}. Write its number, and its mark in the text.`
        : `${capitalized(name)} ${fault.kind === 'gap' ? 'follows' : 'stands below'} note ${fault.previous.name}. Notes are numbered in the order in which the text refers to them: number them anew, or restore what is missing.`,
    ...(fault.kind === 'lost' ? {} : { related: [{ span: fault.previous.labelSpan, message: `Note ${fault.previous.name}` }] }),
    fixes: numberingFix(draft, footnotes),
  };
}
