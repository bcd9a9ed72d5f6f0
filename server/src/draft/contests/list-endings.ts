import { type Span, shift } from '../../text/span.ts';
import { placeAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { type Ending, endingOf } from '../endings/ending.ts';
import { seriesRoles } from '../numbering/numbered.ts';
import { type Placed, paragraphAt, paragraphNumber } from '../paragraphs.ts';
import type { Cut } from './cuts.ts';

/**
 * What changes at the ends of paragraphs where others fall that belonged to a list of the draft: the one before the last of a list, or before that one, takes over how it
 * ended. Of "a; and", "b." the first then ends with a full stop. `fallen` are whole paragraphs, in order.
 */
export function listEndings(draft: Draft, fallen: readonly Span[]): readonly Cut[] {
  const gone = new Map<number, Placed>();
  for (const { start, end } of fallen) {
    const placed = paragraphAt(draft.paragraphs, start);
    if (placed?.offset === start && placed.paragraph.length === end - start) gone.set(placed.index, placed);
  }
  const endings = new Map<number, Cut>();
  for (const placed of gone.values()) {
    const before = itemBefore(draft, placed, gone);
    const [own, other] = [endingOf(placed.paragraph), before && endingOf(before.paragraph)];
    if (before === undefined || own === undefined || other === undefined || !takesOver(own, other)) continue;
    if (own.conjunction === '' && !isLast(draft, placed)) continue;
    endings.set(before.index, { ...shift(other.span, before.offset), put: placed.paragraph.text.slice(own.span.start, own.span.end) });
  }
  return [...endings.values()];
}

function takesOver(own: Ending, other: Ending): boolean {
  const areMarks = /^[;,.]$/.test(own.mark) && /^[;,]$/.test(other.mark);
  return areMarks && (own.mark !== other.mark || own.conjunction !== other.conjunction);
}

/** The paragraph before, at this level or below it, that stays. */
function itemBefore(draft: Draft, { index }: Placed, gone: ReadonlyMap<number, Placed>): Placed | undefined {
  let before = index - 1;
  while (gone.has(before)) before--;
  const [own, other] = [placeAt(draft, index), placeAt(draft, before)];
  const isItem = own !== undefined && other !== undefined && seriesRoles.has(other.role) && other.section === own.section;
  return isItem && other.depth >= own.depth ? paragraphNumber(draft.paragraphs, before) : undefined;
}

function isLast(draft: Draft, { index }: Placed): boolean {
  const [own, next] = [placeAt(draft, index), placeAt(draft, index + 1)];
  return next === undefined || next.section !== own?.section || next.depth < own.depth || !seriesRoles.has(next.role);
}
