import type { Draft } from '../draft/draft.ts';
import { nameOf, numberOf } from '../draft/naming.ts';
import { misnumbered, type PlacedIn } from '../draft/structure.ts';
import { capitalized } from '../text/capitalized.ts';
import { shift } from '../text/span.ts';
import { renumberFix } from './renumber-fix.ts';
import type { Found, Rule } from './rule.ts';

export const numberOrder: Rule = {
  id: 'number-order',
  severity: 'error',
  summary: 'A paragraph stands after one with a higher number.',
  check: (draft) => misnumbered(draft).flatMap((each) => (each.place.sequence === 'order' ? found(draft, each) : [])),
};

function found(draft: Draft, each: PlacedIn): Found[] {
  const { label, previous } = each.place;
  if (label === undefined || previous === undefined) return [];
  const name = nameOf(draft, each);
  return [
    {
      span: shift(label.span, each.offset),
      message: `${capitalized(name)} stands after ${numberOf(previous)}. The order is 1, 1 bis, 1 ter, 2: renumber the paragraphs, or move this one to its place.`,
      fixes: [renumberFix(draft, each)],
    },
  ];
}
