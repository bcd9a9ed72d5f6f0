import type { PlacedIn } from '../document/places.ts';
import { follows } from './level.ts';

/** Whether the number of a paragraph follows on that of the one before it in its series, as far as both can be read. */
export function isInOrder(before: PlacedIn | undefined, { place }: PlacedIn): boolean {
  const [label, previous] = [place.label, before?.place.label];
  if (label === undefined || previous === undefined || place.sequence !== 'ok' || before?.place.sequence !== 'ok') return true;
  return follows(previous, label) || label.alternative || previous.alternative;
}
