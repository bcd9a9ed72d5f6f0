import { type PlacedIn, placedAt, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameOf, numberOf } from '../../draft/naming.ts';
import { shift } from '../../text/span.ts';
import { eachHit } from '../../tree/hits.ts';
import type { Found, Rule } from '../rule.ts';
import { faultsOf, isReported, isTrusted } from './number-faults.ts';
import { renumberFixes } from './renumber-fix.ts';

export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  severity: 'error',
  summary: 'Two paragraphs of one series bear the same number.',
  check(draft) {
    const trusted = isTrusted(draft);
    const duplicates: number[] = [];
    eachHit(placesOf(draft), faultsOf(draft), (fault, _leaf, index) => {
      if (fault.place.sequence === 'duplicate' && isReported(fault, trusted)) duplicates.push(index);
    });
    return duplicates.flatMap((index) => found(draft, index));
  },
};

function found(draft: Draft, index: number): Found[] {
  const each = placedAt(draft, index);
  const label = each?.place.label;
  if (each === undefined || label === undefined) return [];
  const name = nameOf(draft, each);
  const first = namesakeBefore(draft, each);
  const firstLabel = first?.place.label;
  return [
    {
      span: shift(label.span, each.offset),
      message: `The number ${numberOf(label)} is given twice: this is the second ${name}, and a reference to it could mean either. Renumber the paragraphs, or mark this one as inserted (${numberOf({ ...label, suffix: label.suffix + 1 })}).`,
      related:
        first === undefined || firstLabel === undefined
          ? []
          : [{ span: shift(firstLabel.span, first.offset), message: `The first ${name}` }],
      get fixes() {
        return renumberFixes(draft, index, each.place);
      },
    },
  ];
}

/** The last paragraph before it that bears its number. */
function namesakeBefore(draft: Draft, { index, place: { depth, label } }: PlacedIn): PlacedIn | undefined {
  for (let before = index - 1; before >= Math.max(0, index - reachParagraphs); before--) {
    const placed = placedAt(draft, before);
    if (placed?.place.depth === depth && placed.place.label?.number === label?.number && placed.place.label?.suffix === label?.suffix)
      return placed;
  }
  return undefined;
}

/** The label before it in its series stands no farther off: between two of some seventy real texts stand 64 paragraphs at most. */
const reachParagraphs = 200;
