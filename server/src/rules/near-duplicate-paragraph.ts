import { type LikeParagraphs, nearDuplicates } from '../draft/duplicates/near-duplicates.ts';
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
    nearDuplicates(draft).flatMap(({ pair, first, second }) => {
      const [one, other] = endsOf(pair);
      return [found(one, first.offset, other, second.offset), found(other, second.offset, one, first.offset)];
    }),
};

/** One of two like paragraphs: where it begins, counted from its chunk's start, and what is said of it. */
interface End {
  readonly span: Span;
  /** At the paragraph itself, and as a place that the other one leads to. */
  readonly here: string;
  readonly there: string;
}

const kept = new WeakMap<LikeParagraphs, readonly [End, End]>();

function endsOf(pair: LikeParagraphs): readonly [End, End] {
  const ends = kept.get(pair) ?? [endOf(pair.first, pair.second), endOf(pair.second, pair.first)];
  kept.set(pair, ends);
  return ends;
}

function endOf(end: PlacedIn, other: PlacedIn): End {
  const [name, otherName] = [nameIn(end.place), nameIn(other.place)];
  return {
    span: opening(end),
    here: `${capitalized(name)} says nearly the same as ${otherName}, “${beginning(other.paragraph)}”. If both are meant, say what sets them apart; else merge them.`,
    there: `${name} says nearly the same as ${otherName}`,
  };
}

function found(end: End, offset: number, other: End, otherOffset: number): Found {
  return { span: shift(end.span, offset), message: end.here, related: [{ span: shift(other.span, otherOffset), message: other.there }] };
}

/** Its label: a whole paragraph underlined would hide every other finding in it. */
function opening({ place, paragraph, offset }: PlacedIn): Span {
  return shift(place.label?.span ?? paragraph.content, offset);
}

const beginning = once((paragraph: Paragraph) => {
  const start = paragraph.line.label?.span.end ?? 0;
  return wordsFrom(paragraph, start + paragraph.text.slice(start).search(/\S/), 60);
});
