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
        ? `${here} stands between ${numberOf(previous)} and ${numberOf(instead)}, in the place of ${numberOf({ ...label, number: previous.number + 1, suffix: 0 })}. Correct the number.`
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

/** "4 is", "4 to 6 are", "5 bis is". */
function missingNumbers(previous: Label, label: Label): string {
  if (label.number === previous.number) return `${numberOf({ ...label, suffix: previous.suffix + 1 })} is`;
  const first = previous.number + 1;
  const last = label.suffix > 0 ? label.number : label.number - 1;
  if (first > last) return `${numberOf({ ...label, suffix: 1 })}${label.suffix > 2 ? ` to ${suffixName(label.suffix - 1)} are` : ' is'}`;
  const from = numberOf({ ...label, number: first, suffix: 0 });
  return first === last ? `${from} is` : `${from} to ${numberOf({ ...label, number: last, suffix: 0 })} are`;
}
