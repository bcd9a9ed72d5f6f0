import { mostPassages } from './passages-of.ts';

/**
 * Prints of the passages of some texts, each with its passage, in the order of the prints. One number holds a print, which has 32 bits, the text's number in the run and the passage's in
 * the text: all that a double can hold without loss. So a run takes eight bytes for each print, and the engine's own sort puts it in order.
 */
export interface SortedRun {
  /** Where the print's holders begin in the run, and where they end. */
  rangeOf(print: number): readonly [start: number, end: number];
  /** Of the holder at this place, the text's number in the run. */
  textAt(place: number): number;
  /** And the passage's in the text. */
  passageAt(place: number): number;
}

/** As many texts as a run may have. Putting so many of usual length in order takes some milliseconds. */
export const textsPerRun = 128;

export function pairOf(print: number, text: number, passage: number): number {
  return (print >>> 0) * unitsPerPrint + text * mostPassages + passage;
}

export function sortedRun(pairs: Float64Array): SortedRun {
  pairs.sort();
  return {
    rangeOf(print) {
      const first = (print >>> 0) * unitsPerPrint;
      const start = firstNotBelow(first, 0);
      return [start, firstNotBelow(first + unitsPerPrint, start)];
    },
    textAt: (place) => Math.floor(((pairs[place] ?? 0) % unitsPerPrint) / mostPassages),
    passageAt: (place) => (pairs[place] ?? 0) % mostPassages,
  };

  function firstNotBelow(pair: number, from: number): number {
    let [low, high] = [from, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < pair) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const unitsPerPrint = textsPerRun * mostPassages;
