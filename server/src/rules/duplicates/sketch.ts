import { wordsOf } from '../../draft/duplicates/likeness.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { once } from '../../tree/memo.ts';

/** What two texts are compared by. */
export interface Sketch {
  /** Hashes of some of its runs of words: two texts that share a run of nine words or more share one of them. */
  readonly prints: Int32Array;
  /** How many words it has. */
  readonly length: number;
}

/** Of a paragraph that may be a numbered operative one with words enough to compare; undefined for all others. */
export const sketchOf = once((paragraph: Paragraph): Sketch | undefined => {
  const { label } = paragraph.line;
  if (label === undefined || label.suffix > 0 || label.alternative || label.enclosure === '()') return undefined;
  if ((label.kind !== 'arabic' && label.kind !== 'operative') || isProposal(paragraph)) return undefined;
  const hashes = wordHashes(bare(paragraph));
  return hashes.length < fewest ? undefined : { prints: winnow(runs(hashes)), length: hashes.length };
});

/** The shared runs of four words over those of the text that has fewer, from 0 to 1. */
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

/** Each once, in ascending order. */
const allRuns = once((paragraph: Paragraph) => Int32Array.from(new Set(runs(wordHashes(bare(paragraph))))).sort());

/** A shorter paragraph is a formula: "Decides to remain seized of the matter." */
const fewest = 16;
/** Words in a run. */
const runLength = 4;
/** Of so many runs in a row one is kept. */
const window = 6;

/** Without its label and its tracked changes. */
function bare(paragraph: Paragraph): string {
  return prose(paragraph, { quoted: true }).slice(paragraph.line.label?.span.end ?? 0);
}

/** Brackets round the whole with a name: a rival of another paragraph, which says nearly the same on purpose. */
function isProposal({ text, tree }: Paragraph): boolean {
  return /^\s*\[/.test(text.slice(tree.label?.span.end ?? 0)) || /^\s*\[/.test(text);
}

/** 32 bits each (FNV-1a); capitals of A to Z count as small letters. */
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

/** A letter or a digit; what lies beyond Latin Extended is punctuation or a script without small words of ours. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

function runs(hashes: readonly number[]): number[] {
  const all: number[] = [];
  for (let at = 0; at + runLength <= hashes.length; at++) {
    let run = 0;
    for (let next = at; next < at + runLength; next++) run = Math.imul(run ^ (run >>> 15) ^ (hashes[next] ?? 0), 0x01000193);
    all.push(run);
  }
  return all;
}

/**
 * The least hash of every window of six: what is shared at length is found by few hashes.
 * Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 */
function winnow(all: readonly number[]): Int32Array {
  const kept: number[] = [];
  for (let at = 0; at + window <= all.length; at++) {
    let least = all[at] ?? 0;
    for (let next = at + 1; next < at + window; next++) least = Math.min(least, all[next] ?? 0);
    if (kept.at(-1) !== least) kept.push(least);
  }
  return Int32Array.from(kept);
}
