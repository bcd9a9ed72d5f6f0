/**
 * Hashes by which texts that share words are found without comparing them word by word: of words, of runs of words ("shingles"), and of some of these runs.
 * All are of 32 bits; two different runs have the same one about once in four thousand millions.
 */

/** The hashes of a text's words, in order (FNV-1a). Capitals of A to Z count as small letters. */
export function wordHashes(text: string): readonly number[] {
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

/** The hashes of all runs of four words, in order. */
export function shingles(words: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (let at = 0; at + wordsPerShingle <= words.length; at++) {
    let run = 0;
    for (let next = at; next < at + wordsPerShingle; next++) run = Math.imul(run ^ (run >>> 15) ^ (words[next] ?? 0), 0x01000193);
    all.push(run);
  }
  return all;
}

/**
 * The least of every `window` hashes in a row, each time that another one is the least: few hashes, and two texts that share `window` runs in a row share one of them.
 * Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 */
export function winnowed(hashes: readonly number[], window: number): Int32Array {
  const kept: number[] = [];
  for (let at = 0; at + window <= hashes.length; at++) {
    let least = hashes[at] ?? 0;
    for (let next = at + 1; next < at + window; next++) least = Math.min(least, hashes[next] ?? 0);
    if (kept.at(-1) !== least) kept.push(least);
  }
  return new Int32Array(kept);
}

/** Fewer words in a row are common to texts that have nothing to do with each other. */
const wordsPerShingle = 4;

/** Whether a code unit is a letter or a digit of the scripts that drafts are written in. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}
