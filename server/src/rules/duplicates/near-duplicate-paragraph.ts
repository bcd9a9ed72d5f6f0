import type { PlacedIn } from '../../draft/document/places.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { capitalized } from '../../text/capitalized.ts';
import { type Span, shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
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
        message: `${capitalized(nameIn(second.place))} says nearly the same as ${nameIn(first.place)}, “${beginning(first.paragraph)}”. If both are meant, say what sets them apart; else merge them.`,
        related: [{ span: markedSpan(first), message: 'The paragraph that is like it' }],
      }),
    ),
};

/** The label, since a mark on the whole paragraph would hide all other findings in it. */
function markedSpan({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph: Paragraph) => firstWords(paragraph, 60));
