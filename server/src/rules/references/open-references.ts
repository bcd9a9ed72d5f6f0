import { openMarksIn } from '../../draft/references/open-mark.ts';
import { referencesAmong } from '../../draft/references/references.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraph } from '../rule.ts';

/** The references that a renumbering left to the drafter, found by the comment after them until the drafter removes it. */
export const openReferences = perParagraph((paragraph): Found[] =>
  openMarksIn(paragraph.text).map(({ span, numbers, reason }) => {
    const before = referencesAmong(paragraph).find((reference) => reference.span.end === span.start);
    return {
      span,
      ...(before === undefined
        ? tell('referenceOpenTo', { numbers: numbers.join(', '), reason })
        : tell('referenceOpen', { words: oneLine(paragraph.text.slice(before.span.start, before.span.end)), reason })),
      fixes: [replacement(say('leaveReference'), span, '')],
    };
  }),
);
