import { citingWords } from '../../citations/list.ts';
import { having } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { citationsIn } from '../citations/citations.ts';
import { type PlacedIn, placedAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { paragraphAt } from '../paragraphs.ts';
import { type Reference, referencesToOthersAmong, touchedReference } from './references.ts';
import { mayBeMeant, type PlacedLandmark, scopesOf } from './texts.ts';

/** A reference to a paragraph of a text that is cited with it: "paragraph 3 of its resolution 60/288". */
export interface OtherReference {
  readonly reference: Reference;
  /** The canonical identity of the text cited, and its canonical symbol. */
  readonly key: string;
  readonly symbol: string;
}

/** The one at an offset: of several numbers in a row that which is touched, else the first. */
export function otherReferenceAt(draft: Draft, offset: number): OtherReference | undefined {
  const placed = paragraphAt(draft.paragraphs, offset);
  if (placed === undefined) return undefined;
  const { paragraph } = placed;
  const reference = touchedReference(referencesToOthersAmong(paragraph), placed.offset, offset);
  if (reference === undefined) return undefined;
  const [start, end] = [reference.span.start - placed.offset, reference.span.end - placed.offset];
  const cited = citationsIn(paragraph).find(
    ({ span }) =>
      (span.start >= end && leads.test(paragraph.text.slice(end, span.start))) ||
      (span.end <= start && follows.test(paragraph.text.slice(span.end, start))),
  );
  return cited && { reference, key: cited.key, symbol: cited.symbol };
}

/** The paragraphs of a text that a reference in another one may mean; of a preamble without numbers they are counted. Those of the operative part where it names no part. */
export function paragraphsNamed(text: Draft, { section, number, suffix, point }: Reference): readonly PlacedIn[] {
  const part = section === 'unknown' ? 'operative' : section;
  return scopesOf(text).flatMap((scope) => {
    const numbered = scope.bearers({ number, suffix }).filter(({ value }) => mayBeMeant(part, value));
    const counted = part === 'preamble' && suffix === 0 ? scope.unnumbered().slice(number - 1, number) : [];
    const bearers: readonly PlacedLandmark[] = numbered.length > 0 ? numbered : counted;
    return bearers.flatMap(({ index }) => placedAt(text, (point && scope.pointsBelow(index).get(point.letter)) ?? index) ?? []);
  });
}

const lists = having(({ references }) => references);
const treaties = anyOf(lists.flatMap(({ otherTreaties }) => otherTreaties));
/** What stands between a number and the symbol of its text: "of its", "of Economic and Social Council resolution". Never the name of a treaty, whose paragraph it would be. */
const leads = new RegExp(
  `^(?:\\s*\\([a-z]+\\))*,?\\s${anyOf(lists.flatMap(({ beforeOtherText }) => beforeOtherText))}\\s(?:(?:the|its|their|that|of|(?!${treaties})\\p{Lu}[\\p{L}’'-]{0,30}|and(?=\\s\\p{Lu}))\\s){0,10}(?:${citingWords}\\s)?$`,
  'u',
);
/** "resolution 60/288, paragraph 3", "…, in its paragraph 3". */
const follows = /^,\s(?:[a-z]{2,3}\s){0,2}$/;
