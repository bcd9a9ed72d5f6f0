import type { Draft } from '../../draft/draft.ts';
import type { Footnotes } from '../../draft/footnotes/footnotes.ts';
import { say, tell } from '../../wording/say.ts';
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
        ...tell('markWithoutNote', { name: mark.name ?? '' }),
      };
    }
    for (const { mark, after } of swappedMarks(footnotes)) {
      yield {
        span: mark.span,
        ...tell('marksSwapped', { number: mark.name ?? '', after: after.name ?? '' }),
        related: [{ span: after.span, message: say('theMark', { name: after.name ?? '' }) }],
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
    ...(fault.kind === 'lost'
      ? tell('noteNumberLost', { note: name, number: number ?? '' })
      : {
          ...tell(fault.kind === 'gap' ? 'noteFollows' : 'noteStandsBelow', { note: name, previous: fault.previous.name ?? '' }),
          related: [{ span: fault.previous.labelSpan, message: say('theNote', { name: fault.previous.name ?? '' }) }],
        }),
    fixes: numberingFix(draft, footnotes),
  };
}
