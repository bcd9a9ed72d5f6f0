import type { TextEdit } from '../../text/edit.ts';
import type { PlacedIn } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { keyOf, letterOf, type Numeral, sameNumber } from '../numbering/numeral.ts';
import { bearerKey, bearsNumber, type Series, type SeriesOfDraft, seriesOf } from '../numbering/series.ts';
import { meantIn, onlyOne } from './meant-paragraphs.ts';
import type { OpenReason } from './open-mark.ts';
import { numberNamed } from './references.ts';
import { type ReferenceIn, referencesByNumber } from './references-by-number.ts';

/** The edit of a reference that follows its paragraph, with the old number and the new one: "3", "4 (b)". */
export interface Followed extends TextEdit {
  readonly from: string;
  readonly to: string;
}

/** A reference that is not changed, since only the drafter knows what it means. */
export interface LeftOpen extends ReferenceIn {
  readonly reason: OpenReason;
}

/** The new number of each member of a series. */
export type NewNumbers = ReadonlyMap<PlacedIn, Numeral>;

/**
 * What becomes of the references of a draft when the members of a series get new numbers. A reference that can mean only one paragraph follows it. One that
 * an earlier renumbering left to the drafter stays as it is.
 */
export function followNumbers(
  draft: Draft,
  series: Series,
  numbers: NewNumbers,
): { readonly references: readonly Followed[]; readonly left: readonly LeftOpen[] } {
  const references: Followed[] = [];
  const left: LeftOpen[] = [];
  const all = seriesOf(draft);
  const { keys, fate } = series.parent === undefined ? numbersOf(all, series, numbers) : pointsOf(all, series, series.parent, numbers);
  for (const each of keys.flatMap((key) => referencesByNumber(draft).get(key) ?? [])) {
    if (each.reference.open || all.textAt(each.index) !== series.text) continue;
    const became = fate(each);
    if (typeof became === 'string') left.push({ ...each, reason: became });
    else if (became !== undefined) references.push(became);
  }
  return { references, left: left.sort((a, b) => a.reference.span.start - b.reference.span.start) };
}

/** The references that new numbers may affect. */
interface AffectedReferences {
  /** `keyOf` the numbers that references may name. */
  readonly keys: readonly string[];
  /** What becomes of one of them; undefined where it stays right without a change. */
  readonly fate: (reference: ReferenceIn) => Followed | OpenReason | undefined;
}

/** The references to members of an outermost series: "paragraph 4". */
function numbersOf(all: SeriesOfDraft, series: Series, numbers: NewNumbers): AffectedReferences {
  const changed = [...numbers].filter(([bearer, number]) => bearsNumber(bearer) && !sameNumber(bearer.place.label ?? number, number));
  const coming = new Set(changed.map(([{ place }, number]) => bearerKey(place.section, number)));
  return {
    keys: [...new Set(changed.flatMap(([{ place }, number]) => [place.label ?? number, number]).map(keyOf))],
    fate(each) {
      const { reference } = each;
      const meant = meantIn(all, series, each);
      if (meant === undefined) return undefined;
      const number = onlyOne(meant.bearers, (bearer) => numbers.get(bearer) ?? reference, sameNumber);
      if (number === undefined) return coming.has(bearerKey(meant.section, reference)) ? 'lost' : undefined;
      if (number === 'several' || meant.elsewhere) return 'ambiguous';
      if (sameNumber(number, reference)) return undefined;
      const newText = numberNamed(number);
      return { span: reference.numberSpan, newText, from: numberNamed(reference), to: numberNamed({ ...reference, ...number }) };
    },
  };
}

/** The references to points of one paragraph: "paragraph 4 (b)". */
function pointsOf(all: SeriesOfDraft, series: Series, parent: PlacedIn, numbers: NewNumbers): AffectedReferences {
  const outer = all.of(parent.index);
  const label = series.members[0]?.place.label?.kind === 'letter' ? parent.place.label : undefined;
  const byLetter = Map.groupBy(series.members, ({ place }) => (place.label?.suffix === 0 ? letterOf(place.label) : ''));
  const coming = new Set([...numbers.values()].map(letterOf));
  const newLetter = (bearer: PlacedIn): string => {
    const number = numbers.get(bearer);
    return number === undefined ? '' : letterOf(number);
  };
  return {
    keys: label === undefined ? [] : [keyOf(label)],
    fate(each) {
      const { reference } = each;
      const { point } = reference;
      if (outer === undefined || point === undefined) return undefined;
      const bearers = byLetter.get(point.letter) ?? [];
      const letter = onlyOne(bearers, newLetter, Object.is);
      if (letter === point.letter || (letter === undefined && !coming.has(point.letter))) return undefined;
      const meant = meantIn(all, outer, each);
      const paragraph = meant && onlyOne(meant.bearers, (bearer) => bearer, Object.is);
      if (meant === undefined || paragraph === undefined) return undefined;
      if (paragraph === 'several' || meant.elsewhere) return 'ambiguous';
      if (paragraph !== parent) return undefined;
      if (letter === undefined) return 'lost';
      if (letter === 'several') return 'ambiguous';
      return {
        span: point.span,
        newText: letter,
        from: numberNamed(reference),
        to: numberNamed({ ...reference, point: { ...point, letter } }),
      };
    },
  };
}
