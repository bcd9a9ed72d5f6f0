import { nameIn, numberOf } from '../../draft/naming.ts';
import type { Label } from '../../syntax/label.ts';
import { type Told, tell } from '../../wording/say.ts';
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
      ...told(nameIn(place), label, previous),
      fixesIn: (draft, { index }) => renumberFixes(draft, index, place),
    },
  ];
}

/** The order of inserted numbers is told where there are some. */
function told(name: string, label: Label, previous: Label): Told {
  const before = numberOf(previous);
  if (label.suffix === 0 && previous.suffix === 0) return tell('numberOrder', { name, before });
  return tell('numberOrderInserted', {
    name,
    before,
    number: numberOf({ ...label, suffix: 0 }),
    next: numberOf({ ...label, number: label.number + 1, suffix: 0 }),
  });
}
