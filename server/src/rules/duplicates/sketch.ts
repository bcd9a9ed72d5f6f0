import { longWords } from '../../draft/duplicates/likeness.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shingles, winnowed, wordHashes } from '../../text/shingles.ts';
import { once } from '../../tree/memo.ts';

/** By what two texts are compared. */
export interface Sketch {
  /** Hashes of some runs of words. Two texts that share nine words in a row, which is `runsPerWindow` runs, share one of them. */
  readonly prints: Int32Array;
  /** In words. */
  readonly length: number;
}

/** The sketch of a paragraph that may be a numbered operative one and has enough words to compare; undefined for others. */
export const sketchOf = once((paragraph: Paragraph): Sketch | undefined => {
  const { label } = paragraph.line;
  if (label === undefined || label.suffix > 0 || label.alternative || label.enclosure === '()') return undefined;
  if ((label.kind !== 'arabic' && label.kind !== 'operative') || isProposal(paragraph)) return undefined;
  const hashes = wordHashes(bare(paragraph));
  return hashes.length < fewestWords ? undefined : { prints: winnowed(shingles(hashes), runsPerWindow), length: hashes.length };
});

/** The share of runs of words that two texts have in common, of those of the text that has fewer, from 0 to 1. */
export function sharedRuns(a: Paragraph, b: Paragraph): number {
  const [one, other] = [allRuns(a), allRuns(b)];
  let shared = 0;
  for (let at = 0, opposite = 0; at < one.length && opposite < other.length; ) {
    const run = one[at] ?? 0;
    const facing = other[opposite] ?? 0;
    if (run === facing) shared++;
    if (run <= facing) at++;
    if (facing <= run) opposite++;
  }
  return shared / Math.min(one.length, other.length);
}

export const meaningWords = once((paragraph: Paragraph) => longWords(bare(paragraph)));

/** The hashes of all runs, each once, in ascending order. */
const allRuns = once((paragraph: Paragraph) => Int32Array.from(new Set(shingles(wordHashes(bare(paragraph))))).sort());

/** Shorter paragraphs are formulas that drafts repeat: "Decides to remain seized of the matter." */
const fewestWords = 16;
/** One of so many runs in a row is kept. */
const runsPerWindow = 6;

/** Without its label and its tracked changes. */
function bare(paragraph: Paragraph): string {
  return prose(paragraph, { quoted: true }).slice(paragraph.line.label?.span.end ?? 0);
}

/** A paragraph that begins with a bracket may be a rival of another one, which says nearly the same on purpose. */
function isProposal({ text, tree }: Paragraph): boolean {
  return /^\s*\[/.test(text.slice(tree.label?.span.end ?? 0)) || /^\s*\[/.test(text);
}
