import { shingles, winnowed } from '../../text/shingles.ts';
import type { ComparedParagraph } from './compared-paragraph.ts';
import type { Pairing, ParagraphPair, Unpaired } from './pairing.ts';
import { mostInCommon, wordsInCommon } from './words-in-common.ts';

/** Two paragraphs that may be one. */
export interface LikePair extends ParagraphPair {
  /** The higher, the more like: from 0 to 1, and more where label or opening are the same. */
  readonly score: number;
}

/** Those of a gap that are near each other in it, so that a gap of thousands costs no square. */
export function likeInGap({ before, after }: Unpaired): readonly LikePair[] {
  const found: LikePair[] = [];
  const slope = before.length / after.length;
  after.forEach((paragraph, at) => {
    const middle = Math.floor(at * slope);
    for (const one of before.slice(Math.max(0, middle - gapReachParagraphs), middle + gapReachParagraphs)) {
      const isTied = (paragraph.number !== '' && paragraph.number === one.number) || beginAlike(one, paragraph);
      const least = isTied ? leastTiedShare : leastShare;
      if (mostInCommon(one.hashes, paragraph.hashes) < least) continue;
      const share = wordsInCommon(one.hashes, paragraph.hashes);
      if (share >= least) found.push({ before: one, after: paragraph, score: share + (isTied ? tieBonusShare : 0) });
    }
  });
  return found;
}

/** Those that share most of some hashes, wherever they stand. */
export function likeAnywhere({ before, after }: Unpaired): readonly LikePair[] {
  const byPrint = new Map<number, ComparedParagraph[]>();
  for (const paragraph of before)
    for (const print of printsOf(paragraph)) {
      const those = byPrint.get(print) ?? [];
      byPrint.set(print, those);
      if (those.length < mostOfPrintParagraphs) those.push(paragraph);
    }
  return after.flatMap((paragraph) => {
    const shared = new Map<ComparedParagraph, number>();
    for (const print of printsOf(paragraph)) for (const one of byPrint.get(print) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostComparedParagraphs)
      .map(([one]) => ({ before: one, after: paragraph, score: wordsInCommon(one.hashes, paragraph.hashes) }))
      .filter(({ score }) => score >= leastShare);
  });
}

/** The likest first; twins that are as like as each other stay apart. */
export function pairLikest(found: readonly LikePair[], pairing: Pairing): void {
  const sorted = [...found].sort((a, b) => b.score - a.score);
  const best = new Map<ComparedParagraph, number>();
  const twins = new Set<ComparedParagraph>();
  for (const { before, after, score } of sorted)
    for (const paragraph of [before, after]) {
      const known = best.get(paragraph);
      if (known === undefined) best.set(paragraph, score);
      else if (known === score) twins.add(paragraph);
    }
  for (const { before, after, score } of sorted) {
    const isTwin = [before, after].some((paragraph) => twins.has(paragraph) && best.get(paragraph) === score);
    if (!isTwin && !pairing.isPaired(before) && !pairing.isPaired(after)) pairing.pair(before, after);
  }
}

function beginAlike(a: ComparedParagraph, b: ComparedParagraph): boolean {
  return a.hashes.length >= openingWords && a.hashes.slice(0, openingWords).every((hash, at) => hash === b.hashes[at]);
}

function printsOf({ hashes }: ComparedParagraph): Int32Array {
  return winnowed(shingles(hashes), shinglesPerWindow);
}

const openingWords = 4;
/** Two paragraphs that share seven words in a row share a print. */
const shinglesPerWindow = 4;
/** The share of words in common from which two paragraphs are one, wherever they stand. */
const leastShare = 0.8;
/** The same for paragraphs at one place with one number or one opening: a paragraph is often rewritten by half. */
const leastTiedShare = 0.4;
/** What one number or one opening counts for beside words: a quarter of them. */
const tieBonusShare = 0.25;
/** How many of a gap's paragraphs on either side one is compared with. */
const gapReachParagraphs = 24;
/** Of those that have one print: more say what everybody says. */
const mostOfPrintParagraphs = 16;
/** With so many one is compared word by word. */
const mostComparedParagraphs = 4;
