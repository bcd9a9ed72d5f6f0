import type { Paragraph } from '../../syntax/paragraph.ts';
import { type PlacedIn, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { likeness, longWords } from '../duplicates/likeness.ts';
import type { Placed } from '../paragraphs.ts';
import { wholeBracket } from './whole-bracket.ts';

/** A rival has at least this `likeness` with the paragraph that it would replace; with less it is a paragraph of its own. */
const leastRivalLikeness = 0.4;
/** A paragraph and its rival stand at most so far apart, since other rivals may stand between. */
const rivalReachParagraphs = 6;

/** The paragraph that these words, a whole paragraph in brackets, would replace; undefined for a paragraph of its own. */
export function rivalOf(draft: Draft, placed: Placed, words: string): PlacedIn | undefined {
  // A paragraph with a number of its own is no rival; 5 bis may be one of 5.
  const label = placed.paragraph.tree.label;
  if (label !== undefined && label.suffix === 0 && !label.alternative && label.kind !== 'option') return undefined;
  const before = [...structure(draft, Math.max(0, placed.index - rivalReachParagraphs), placed.index)];
  const own = longWords(words);
  for (const each of before.toReversed()) {
    const { role } = each.place;
    if (role === 'resolving formula' || role === 'chapeau' || role === 'opening formula') return undefined;
    if (role === 'page' || role === 'instruction' || role === 'note' || isAttributedWhole(each.paragraph)) continue;
    return likeness(own, longWords(each.paragraph.text)) >= leastRivalLikeness ? each : undefined;
  }
  return undefined;
}

function isAttributedWhole(paragraph: Paragraph): boolean {
  return wholeBracket(paragraph)?.head !== undefined;
}
