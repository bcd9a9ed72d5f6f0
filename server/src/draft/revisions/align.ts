import { LCS } from 'node-diff3';
import type { ComparedParagraph } from './compared-paragraph.ts';
import { likeAnywhere, likeInGap, pairLikest } from './like-paragraphs.ts';
import { type Pairing, type ParagraphPair, pairingOf, type Unpaired } from './pairing.ts';

/**
 * Pairs the paragraphs of two revisions. Those that say the same in the same order come first; then those that say the same elsewhere, where only one does; then, between two that are paired, those that have
 * one label or begin alike and are not too different; and last those, anywhere, of which four words in five are the same. Of several that are equally like, none is taken.
 */
export function align(before: readonly ComparedParagraph[], after: readonly ComparedParagraph[]): readonly ParagraphPair[] {
  const pairing = pairingOf({ before, after });
  pairInOrder(pairing);
  for (const gap of pairing.gaps()) pairRepeated(gap, pairing);
  pairSame(pairing);
  for (const gap of pairing.gaps()) pairLikest(likeInGap(gap), pairing);
  pairLikest(likeAnywhere(pairing.left()), pairing);
  return pairing.pairs();
}

/** By the longest common row of paragraphs that say the same. What stands often in a text, such as "Agrees", waits for its place to be told by those around it. */
function pairInOrder(pairing: Pairing): void {
  const { before, after } = pairing.left();
  const counts = new Map<string, number>();
  for (const { words } of [...before, ...after]) counts.set(words, (counts.get(words) ?? 0) + 1);
  const isAnchor = ({ words }: ComparedParagraph) => (counts.get(words) ?? 0) <= mostRepeatedParagraphs;
  const [old, fresh] = [before.filter(isAnchor), after.filter(isAnchor)];
  const wordsOfAll = (paragraphs: readonly ComparedParagraph[]) => paragraphs.map(({ words }) => words);
  for (let step = LCS(wordsOfAll(old), wordsOfAll(fresh)); step.chain !== null; step = step.chain) {
    const [one, other] = [old[step.buffer1index], fresh[step.buffer2index]];
    if (one !== undefined && other !== undefined) pairing.pair(one, other);
  }
}

/** In both drafts together: words that stand more often tie nothing to its place, and would make the row cost the square of them. */
const mostRepeatedParagraphs = 4;

/** What stands often in a text, between two that are paired: each with the next that says the same. */
function pairRepeated({ before, after }: Unpaired, pairing: Pairing): void {
  const places = byWords(before);
  let next = 0;
  for (const paragraph of after) {
    const same = places.get(paragraph.words);
    while (same !== undefined && (same[0]?.at ?? next) < next) same.shift();
    const one = same?.shift();
    if (one === undefined) continue;
    pairing.pair(one, paragraph);
    next = one.at + 1;
  }
}

/** What says the same elsewhere, where only one does. */
function pairSame(pairing: Pairing): void {
  const { before, after } = pairing.left();
  const old = byWords(before);
  for (const [words, [only, ...others]] of byWords(after)) {
    const [one, ...twins] = old.get(words) ?? [];
    if (one !== undefined && only !== undefined && twins.length === 0 && others.length === 0) pairing.pair(one, only);
  }
}

function byWords(paragraphs: readonly ComparedParagraph[]): Map<string, ComparedParagraph[]> {
  return Map.groupBy(paragraphs, ({ words }) => words);
}
