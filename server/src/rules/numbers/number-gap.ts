import { placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn, numberOf } from '../../draft/naming.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixName } from '../../syntax/label.ts';
import { type Told, tell } from '../../wording/say.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { type Fault, perFault } from './number-faults.ts';
import { renumberFixes } from './renumber-fix.ts';

export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'warning',
  summary: 'A paragraph’s number skips one: 3, 5; or 5, 5 ter.',
  check: perFault('gap', found),
};

function found({ place, instead }: Fault): FoundInParagraph[] {
  const { label, previous } = place;
  if (label === undefined) return [];
  const name = nameIn(place);
  return [
    {
      span: label.span,
      ...(previous === undefined
        ? tell('numberNotFirst', { name, first: numberOf({ ...label, number: 1, suffix: 0 }) })
        : instead !== undefined
          ? inPlaceOf(name, label, previous, instead)
          : missing(name, label, previous)),
      fixesIn: (draft, { index }) => (followsText(draft, index) ? [] : renumberFixes(draft, index, place)),
    },
  ];
}

/** The text before it may be the paragraph that is missed, without its number: then there is nothing to renumber. */
function followsText(draft: Draft, index: number): boolean {
  const before = placeAt(draft, index - 1);
  return before?.label === undefined && before?.role === 'text';
}

function inPlaceOf(name: string, label: Label, previous: Label, next: Label): Told {
  const number = previous.number + 1;
  const place = {
    name,
    before: numberOf(previous),
    after: numberOf(next),
    due: numberOf({ ...label, number, suffix: 0 }),
  };
  const [first, second] = asTwo(label, number) ?? [];
  return first === undefined || second === undefined
    ? tell('numberInPlaceOf', place)
    : tell('numberInPlaceOfTwo', { ...place, first, second });
}

/** "54" in the place of 4: a renumbering of 5 to 4 that was lost left both. */
function asTwo({ kind, number }: Label, due: number): readonly number[] | undefined {
  const digits = kind === 'arabic' ? String(number) : '';
  const halves = Array.from(digits.slice(1), (_, at) => [digits.slice(0, at + 1), digits.slice(at + 1)].map(Number));
  return halves.find((pair) => pair.includes(due) && pair.some((each) => each !== due && Math.abs(each - due) <= farthestRenumbered));
}

/** A paragraph that is put in or dropped moves the numbers after it by one; two do by two. */
const farthestRenumbered = 2;

function missing(name: string, label: Label, previous: Label): Told {
  const before = numberOf(previous);
  const [first, last] = missingNumbers(previous, label);
  return last === undefined
    ? tell('numberMissing', { name, before, missing: first })
    : tell('numbersMissing', { name, before, first, last });
}

/** "4", "4" to "6", "5 bis", "5 bis" to "quater". */
function missingNumbers(previous: Label, label: Label): readonly [first: string, last?: string] {
  if (label.number === previous.number) return [numberOf({ ...label, suffix: previous.suffix + 1 })];
  const first = previous.number + 1;
  const last = label.suffix > 0 ? label.number : label.number - 1;
  if (first > last) {
    const suffixed = numberOf({ ...label, suffix: 1 });
    return label.suffix > 2 ? [suffixed, suffixName(label.suffix - 1)] : [suffixed];
  }
  const from = numberOf({ ...label, number: first, suffix: 0 });
  return first === last ? [from] : [from, numberOf({ ...label, number: last, suffix: 0 })];
}
