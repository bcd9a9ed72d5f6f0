import { type LikeParagraphs, nearDuplicates } from '../draft/duplicates/near-duplicates.ts';
import { nameIn } from '../draft/naming.ts';
import type { PlacedIn } from '../draft/structure.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { capitalized } from '../text/capitalized.ts';
import { type Span, shift } from '../text/span.ts';
import { once } from '../tree/memo.ts';
import { wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const nearDuplicateParagraph: Rule = {
  id: 'near-duplicate-paragraph',
  severity: 'info',
  summary: 'Two operative paragraphs that stand apart say nearly the same.',
  check: (draft) =>
    nearDuplicates(draft).map(({ pair, first, second }): Found => {
      const { here, there, message } = said(pair);
      return {
        span: shift(here, second.offset),
        message,
        related: [{ span: shift(there, first.offset), message: 'The paragraph that is like it' }],
      };
    }),
};

/** What is said at the later one of two like paragraphs, which leads to the earlier one. Spans are counted from the start of each one's chunk. */
interface Said {
  readonly here: Span;
  readonly there: Span;
  readonly message: string;
}

const kept = new WeakMap<LikeParagraphs, Said>();

function said(pair: LikeParagraphs): Said {
  const known = kept.get(pair) ?? say(pair);
  kept.set(pair, known);
  return known;
}

function say({ first, second }: LikeParagraphs): Said {
  return {
    here: opening(second),
    there: opening(first),
    message: `${capitalized(nameIn(second.place))} says nearly the same as ${nameIn(first.place)}, “${beginning(first.paragraph)}”. If both are meant, say what sets them apart; else merge them.`,
  };
}

/** Its label: a whole paragraph underlined would hide every other finding in it. */
function opening({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph: Paragraph) => {
  const start = paragraph.line.label?.span.end ?? 0;
  return wordsFrom(paragraph, start + paragraph.text.slice(start).search(/\S/), 60);
});
