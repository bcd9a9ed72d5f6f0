import type { Draft } from '../draft/draft.ts';
import { nameOf, numberOf } from '../draft/naming.ts';
import { paragraphNumber } from '../draft/paragraphs.ts';
import type { PlacedIn } from '../draft/structure.ts';
import { misnumbered, placeAt } from '../draft/structure.ts';
import { type Span, shift } from '../text/span.ts';
import { renumberFix } from './renumber-fix.ts';
import type { Found, Rule } from './rule.ts';

export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  severity: 'error',
  summary: 'Two paragraphs of one series bear the same number.',
  check: (draft) => misnumbered(draft).flatMap((each) => (each.place.sequence === 'duplicate' ? found(draft, each) : [])),
};

function found(draft: Draft, each: PlacedIn): Found[] {
  const { label } = each.place;
  if (label === undefined) return [];
  const name = nameOf(draft, each);
  const first = firstBearer(draft, each);
  return [
    {
      span: shift(label.span, each.offset),
      message: `The number ${numberOf(label)} is given twice: this is the second ${name}, and a reference to it could mean either. Renumber the paragraphs, or mark this one as inserted (${numberOf({ ...label, suffix: label.suffix + 1 })}).`,
      related: first === undefined ? [] : [{ span: first, message: `The first ${name}` }],
      fixes: [renumberFix(draft, each.index, each.place)],
    },
  ];
}

/** The label just before it in its series stands within so many paragraphs. */
const near = 200;

/** Looks backwards: the bearer is nearly always the paragraph just before. */
function firstBearer(draft: Draft, { index, place }: PlacedIn): Span | undefined {
  for (let at = index - 1; at >= Math.max(0, index - near); at--) {
    const other = placeAt(draft, at);
    if (other?.label === undefined || other.depth !== place.depth) continue;
    if (other.label.number !== place.label?.number || other.label.suffix !== place.label.suffix) continue;
    return shift(other.label.span, paragraphNumber(draft.paragraphs, at)?.offset ?? 0);
  }
  return undefined;
}
