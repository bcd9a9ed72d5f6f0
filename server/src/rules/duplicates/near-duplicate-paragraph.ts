import type { PlacedIn } from '../../draft/document/places.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import { firstWords } from '../words-of.ts';
import { nearDuplicates } from './near-duplicates.ts';

export const nearDuplicateParagraph: Rule = {
  id: 'near-duplicate-paragraph',
  severity: 'info',
  summary: 'Two operative paragraphs that stand apart say nearly the same.',
  check: (draft) =>
    nearDuplicates(draft).map(
      ({ first, second }): Found => ({
        span: markedSpan(second),
        ...tell('nearDuplicate', { second: nameIn(second.place), first: nameIn(first.place), words: beginning(first.paragraph) }),
        related: [{ span: markedSpan(first), message: say('paragraphLikeIt') }],
      }),
    ),
};

/** The label, since a mark on the whole paragraph would hide all other findings in it. */
function markedSpan({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph: Paragraph) => firstWords(paragraph, 60));
