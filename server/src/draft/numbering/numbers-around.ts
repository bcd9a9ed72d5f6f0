import type { Label } from '../../syntax/label.ts';
import { neighbours, type PlacedIn } from '../document/places.ts';
import type { Draft } from '../draft.ts';

/** The labels of the operative paragraphs before and after one that have a number of their own, “5.”: each undefined where a heading, or a label of another form, comes first. */
export function numbersAround(draft: Draft, index: number): { readonly before: Label | undefined; readonly after: Label | undefined } {
  const { before, after } = neighbours(draft, index);
  return { before: firstNumber(before), after: firstNumber(after) };
}

function firstNumber(paragraphs: Iterable<PlacedIn>): Label | undefined {
  for (const { place } of paragraphs) {
    const { label, role, section, depth } = place;
    if (role === 'heading' || section !== 'operative') return undefined;
    if (depth === 0 && label !== undefined)
      return label.kind === 'arabic' && label.enclosure === '.' && label.suffix === 0 ? label : undefined;
  }
  return undefined;
}
