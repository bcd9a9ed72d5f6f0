import { findDelegation } from '../../delegations/delegations.ts';
import { oneLine } from '../../text/white-space.ts';
import type { NameMention } from './name-mention.ts';
import { and, capitalWord, gap } from './name-words.ts';

/**
 * Two plurals with capitals that one conjunction joins, whose order drafts change: "Conclusions and Recommendations", "Recommendations and Conclusions".
 * States are listed in any order, and part of a longer list is no pair.
 */
export function* nounPairs(text: string): Generator<NameMention> {
  for (const match of text.matchAll(pair)) {
    const [written, first = '', second = ''] = match;
    const end = match.index + written.length;
    if (
      listBefore.test(text.slice(Math.max(0, match.index - unitsBefore), match.index)) ||
      listAfter.test(text.slice(end, end + unitsAfter))
    )
      continue;
    if (first === second || findDelegation(first) !== undefined || findDelegation(second) !== undefined) continue;
    const nouns = [first, second].map((noun) => noun.toLowerCase()).sort();
    yield { group: `pair ${nouns.join(' ')}`, form: oneLine(written), span: { start: match.index, end }, kind: 'habit' };
  }
}

const plural = '[A-Z\\u00c0-\\u00de][a-z\\u00df-\\u024f]{3,}s';
const pair = new RegExp(`(?<![\\w\\u00c0-\\u024f/-])(${plural})${gap}${and}${gap}(${plural})(?![\\w\\u00c0-\\u024f/-])`, 'g');
/** Room for a word or a conjunction before the pair and after it. */
const unitsBefore = 40;
const unitsAfter = 20;
const listBefore = new RegExp(`(?:${capitalWord}|,|(?<![A-Za-z])${and})${gap}$`);
const listAfter = new RegExp(`^(?:,?${gap}${and})?${gap}${capitalWord}|^,${gap}${capitalWord}`);
