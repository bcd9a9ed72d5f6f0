import type { PlacedIn } from '../draft/document/places.ts';
import { cutBefore, shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';

/** How a paragraph begins after its label, in one line and at most so many UTF-16 code units. */
export function openingWords({ paragraph: { text, content }, place }: Pick<PlacedIn, 'paragraph' | 'place'>, units: number): string {
  const start = place.label?.span.end ?? content.start;
  return shortened(oneLine(text.slice(start, Math.min(content.end, cutBefore(text, start + units * readPerShown)))), units);
}

/** Before white space is folded, opening words may be longer than what is shown of them, by this factor at most in practice. */
const readPerShown = 3;
