import { placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn, numberOf } from '../../draft/naming.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixName } from '../../syntax/label.ts';
import { capitalized } from '../../text/capitalized.ts';
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
  const here = capitalized(nameIn(place));
  const message =
    previous === undefined
      ? `${here} is the first of its list, which begins at ${numberOf({ ...label, number: 1, suffix: 0 })}. Renumber the list, or restore what stood before it.`
      : instead !== undefined
        ? `${here} stands between ${numberOf(previous)} and ${numberOf(instead)}, in the place of ${numberOf({ ...label, number: previous.number + 1, suffix: 0 })}${asTwo(label, previous.number + 1)}. Correct the number.`
        : `${here} follows ${numberOf(previous)}: ${missingNumbers(previous, label)} missing. Renumber the paragraphs, or restore what was lost.`;
  return [
    {
      span: label.span,
      message,
      fixesIn: (draft, { index }) => (followsText(draft, index) ? [] : renumberFixes(draft, index, place)),
    },
  ];
}

/** The text before it may be the paragraph that is missed, without its number: then there is nothing to renumber. */
function followsText(draft: Draft, index: number): boolean {
  const before = placeAt(draft, index - 1);
  return before?.label === undefined && before?.role === 'text';
}

/** "54" in the place of 4: a renumbering of 5 to 4 that was lost left both. */
function asTwo({ kind, number }: Label, due: number): string {
  const digits = kind === 'arabic' ? String(number) : '';
  const halves = Array.from(digits.slice(1), (_, at) => [digits.slice(0, at + 1), digits.slice(at + 1)].map(Number));
  const both = halves.find((pair) => pair.includes(due) && pair.some((each) => each !== due && Math.abs(each - due) <= farthestRenumbered));
  return both === undefined ? '' : `: it is ${both.join(' and ')} in one, as a lost tracked change leaves the old number and the new one`;
}

/** A paragraph that is put in or dropped moves the numbers after it by one; two do by two. */
const farthestRenumbered = 2;

/** "4 is", "4 to 6 are", "5 bis is". */
function missingNumbers(previous: Label, label: Label): string {
  if (label.number === previous.number) return `${numberOf({ ...label, suffix: previous.suffix + 1 })} is`;
  const first = previous.number + 1;
  const last = label.suffix > 0 ? label.number : label.number - 1;
  if (first > last) return `${numberOf({ ...label, suffix: 1 })}${label.suffix > 2 ? ` to ${suffixName(label.suffix - 1)} are` : ' is'}`;
  const from = numberOf({ ...label, number: first, suffix: 0 });
  return first === last ? `${from} is` : `${from} to ${numberOf({ ...label, number: last, suffix: 0 })} are`;
}
