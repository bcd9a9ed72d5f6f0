import { nameIn } from '../draft/naming.ts';
import { nearDuplicates } from '../draft/near-duplicates.ts';
import { once } from '../draft/once.ts';
import type { PlacedIn } from '../draft/structure.ts';
import { capitalized } from '../text/capitalized.ts';
import { type Span, shift } from '../text/span.ts';
import { wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const nearDuplicateParagraph: Rule = {
  id: 'near-duplicate-paragraph',
  severity: 'info',
  summary: 'Two operative paragraphs that stand apart say nearly the same.',
  check: (draft) => nearDuplicates(draft).flatMap(({ first, second }) => [found(first, second), found(second, first)]),
};

function found(here: PlacedIn, there: PlacedIn): Found {
  const [name, other] = [nameIn(here.place), nameIn(there.place)];
  return {
    span: opening(here),
    message: `${capitalized(name)} says nearly the same as ${other}, “${beginning(there.paragraph)}”. If both are meant, say what sets them apart; else merge them.`,
    related: [{ span: opening(there), message: `${other} says nearly the same as ${name}` }],
  };
}

/** Its label: a whole paragraph underlined would hide every other finding in it. */
function opening({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph) => {
  const start = paragraph.line.label?.span.end ?? 0;
  return wordsFrom(paragraph, start + paragraph.text.slice(start).search(/\S/), 60);
});
