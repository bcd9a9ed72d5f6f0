import { nameIn, numberOf } from '../../draft/naming.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { type Fault, perFault } from './number-faults.ts';
import { renumberFixes } from './renumber-fix.ts';

export const numberOrder: Rule = {
  id: 'number-order',
  severity: 'error',
  summary: 'A paragraph stands after one with a higher number.',
  check: perFault('order', found),
};

function found({ place }: Fault): FoundInParagraph[] {
  const { label, previous } = place;
  if (label === undefined || previous === undefined) return [];
  return [
    {
      span: label.span,
      message: `${capitalized(nameIn(place))} stands after ${numberOf(previous)}. The order is 1, 1 bis, 1 ter, 2: renumber the paragraphs, or move this one to its place.`,
      fixesIn: (draft, { index }) => renumberFixes(draft, index, place),
    },
  ];
}
