import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Draft } from '../draft.ts';
import { likeness, wordsOf } from '../duplicates/likeness.ts';
import type { Placed } from '../paragraphs.ts';
import { type PlacedIn, structure } from '../structure.ts';
import { wholeBracket } from './whole-bracket.ts';

/** A rival says nearly what the paragraph above it says; unlike words make a paragraph of its own. As a share of the shorter one's words. */
const rivalLikeness = 0.4;
/** Several rivals may stand under one paragraph. In paragraphs. */
const rivalReach = 6;

/** The paragraph that these words, a whole paragraph in brackets, would take the place of. */
export function rivalOf(draft: Draft, placed: Placed, words: string): PlacedIn | undefined {
  // A paragraph with a number of its own stands beside the others, not against one; 5 bis may be a rival of 5.
  const label = placed.paragraph.tree.label;
  if (label !== undefined && label.suffix === 0 && !label.alternative && label.kind !== 'option') return undefined;
  const before = [...structure(draft, Math.max(0, placed.index - rivalReach), placed.index)];
  const own = wordsOf(words);
  for (const each of before.toReversed()) {
    const { role } = each.place;
    if (role === 'resolving formula' || role === 'chapeau' || role === 'opening formula') return undefined;
    if (role === 'page' || role === 'instruction' || role === 'note' || isAttributedWhole(each.paragraph)) continue;
    return likeness(own, wordsOf(each.paragraph.text)) >= rivalLikeness ? each : undefined;
  }
  return undefined;
}

function isAttributedWhole(paragraph: Paragraph): boolean {
  return wholeBracket(paragraph)?.head !== undefined;
}
