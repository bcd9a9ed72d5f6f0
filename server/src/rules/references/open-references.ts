import { openMarksIn } from '../../draft/references/open-mark.ts';
import { referencesAmong } from '../../draft/references/references.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraph } from '../rule.ts';

/** The references that a renumbering left to the drafter, found by the comment after them until the drafter removes it. */
export const openReferences = perParagraph((paragraph): Found[] =>
  openMarksIn(paragraph.text).map(({ span, numbers, reason }) => {
    const before = referencesAmong(paragraph).find((reference) => reference.span.end === span.start);
    const words =
      before === undefined
        ? `The reference to ${numbers.join(', ')}`
        : `“${paragraph.text.slice(before.span.start, before.span.end).replace(/\s+/g, ' ')}”`;
    return {
      span,
      message: `${words} was left as it is by a renumbering, and may name the wrong paragraph now: ${reason}. See which paragraph is meant, write its number, and remove this comment.`,
      fixes: [replacement('Remove the comment, and leave the reference as it is', span, '')],
    };
  }),
);
