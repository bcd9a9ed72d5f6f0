import { type PlacedIn, structure } from '../../server/src/draft/document/places.ts';
import type { Draft } from '../../server/src/draft/draft.ts';

/** The paragraphs whose label does not follow the one before. */
export function misnumbered(draft: Draft): PlacedIn[] {
  return [...structure(draft)].filter(({ place }) => place.sequence !== 'ok');
}
