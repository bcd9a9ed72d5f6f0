import { type Place, type PlacedIn, placedAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn, numberOf } from '../../draft/naming.ts';
import { shift } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { type Fault, perFault } from './number-faults.ts';
import { renumberFixes } from './renumber-fix.ts';

export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  severity: 'error',
  summary: 'Two paragraphs of one series bear the same number.',
  check: perFault('duplicate', found),
};

function found({ place }: Fault): FoundInParagraph[] {
  const { label } = place;
  if (label === undefined) return [];
  const name = nameIn(place);
  return [
    {
      span: label.span,
      ...tell('numberTwice', { number: numberOf(label), name }),
      relatedIn(draft, { index }) {
        const first = namesakeBefore(draft, index, place);
        const firstLabel = first?.place.label;
        return first === undefined || firstLabel === undefined
          ? []
          : [{ span: shift(firstLabel.span, first.offset), message: say('theFirstOfTwo', { name }) }];
      },
      fixesIn: (draft, { index }) => renumberFixes(draft, index, place),
    },
  ];
}

/** The last paragraph before it that bears its number. */
function namesakeBefore(draft: Draft, index: number, { depth, label }: Place): PlacedIn | undefined {
  for (let before = index - 1; before >= Math.max(0, index - reachParagraphs); before--) {
    const placed = placedAt(draft, before);
    if (placed?.place.depth === depth && placed.place.label?.number === label?.number && placed.place.label?.suffix === label?.suffix)
      return placed;
  }
  return undefined;
}

/** The label before it in its series stands no farther off: between two of some seventy real texts stand 64 paragraphs at most. */
const reachParagraphs = 200;
