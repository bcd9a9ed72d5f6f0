import { wordsOf } from '../../draft/duplicates/likeness.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
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
  return hashes.length < fewestWords ? undefined : { prints: winnow(runs(hashes)), length: hashes.length };
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

export const meaningWords = once((paragraph: Paragraph) => wordsOf(bare(paragraph)));

/** The hashes of all runs, each once, in ascending order. */
const allRuns = once((paragraph: Paragraph) => Int32Array.from(new Set(runs(wordHashes(bare(paragraph))))).sort());

/** Shorter paragraphs are formulas that drafts repeat: "Decides to remain seized of the matter." */
const fewestWords = 16;
const wordsPerRun = 4;
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

/** The hashes of a text's words, of 32 bits (FNV-1a). Capitals of A to Z count as small letters. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isOfWord(code)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ (code < 128 ? code | 32 : code), 0x01000193);
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}

/** Whether a code unit is a letter or a digit of the scripts that drafts are written in. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

function runs(hashes: readonly number[]): number[] {
  const all: number[] = [];
  for (let at = 0; at + wordsPerRun <= hashes.length; at++) {
    let run = 0;
    for (let next = at; next < at + wordsPerRun; next++) run = Math.imul(run ^ (run >>> 15) ^ (hashes[next] ?? 0), 0x01000193);
    all.push(run);
  }
  return all;
}

/**
 * The least hash of every window of `runsPerWindow` runs: few hashes are enough to find longer shared passages.
 * Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 */
function winnow(all: readonly number[]): Int32Array {
  const kept: number[] = [];
  for (let at = 0; at + runsPerWindow <= all.length; at++) {
    let least = all[at] ?? 0;
    for (let next = at + 1; next < at + runsPerWindow; next++) least = Math.min(least, all[next] ?? 0);
    if (kept.at(-1) !== least) kept.push(least);
  }
  return Int32Array.from(kept);
}
