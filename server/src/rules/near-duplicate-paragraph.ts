import { type NearDuplicate, nearDuplicates } from '../draft/duplicates/near-duplicates.ts';
import { nameIn } from '../draft/naming.ts';
import type { PlacedIn } from '../draft/structure.ts';
import { once } from '../syntax/keeper.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { capitalized } from '../text/capitalized.ts';
import { type Span, shift } from '../text/span.ts';
import { wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const nearDuplicateParagraph: Rule = {
  id: 'near-duplicate-paragraph',
  severity: 'info',
  summary: 'Two operative paragraphs that stand apart say nearly the same.',
  check: (draft) =>
    nearDuplicates(draft).flatMap(({ first, second, pair }) => {
      const words = kept.get(pair) ?? [say(first, second), say(second, first)];
      kept.set(pair, words);
      return [found(first, second, words[0]), found(second, first, words[1])];
    }),
};

/** What is said at one end of a pair, and of its other end. */
interface Said {
  readonly here: string;
  readonly there: string;
}

const kept = new WeakMap<NearDuplicate['pair'], readonly [Said, Said]>();

function say(here: PlacedIn, there: PlacedIn): Said {
  const [name, other] = [nameIn(here.place), nameIn(there.place)];
  return {
    here: `${capitalized(name)} says nearly the same as ${other}, “${beginning(there.paragraph)}”. If both are meant, say what sets them apart; else merge them.`,
    there: `${other} says nearly the same as ${name}`,
  };
}

function found(here: PlacedIn, there: PlacedIn, said: Said): Found {
  return { span: opening(here), message: said.here, related: [{ span: opening(there), message: said.there }] };
}

/** Its label: a whole paragraph underlined would hide every other finding in it. */
function opening({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph: Paragraph) => {
  const start = paragraph.line.label?.span.end ?? 0;
  return wordsFrom(paragraph, start + paragraph.text.slice(start).search(/\S/), 60);
});
