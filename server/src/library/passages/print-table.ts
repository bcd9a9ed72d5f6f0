/** Prints of the passages of some texts, each with the number of a passage. */
export interface PrintTable {
  /** Calls `look` for each passage that has the print, in the order in which they were entered. */
  eachHolder(print: number, look: (number: number) => void): void;
}

/**
 * Prints stand in buckets by their last bits, with numbers beside them: eight bytes for each print in all. A bucket has some dozens, which are looked through one by one. To put
 * all in order would take several times as long, and finding them by halves is no faster.
 */
export function printTable(prints: Int32Array, numbers: Uint32Array): PrintTable {
  const starts = new Uint32Array(buckets + 1);
  for (let at = 0; at < prints.length; at++) (starts[bucketOf(prints[at] as number) + 1] as number)++;
  for (let bucket = 0; bucket < buckets; bucket++) (starts[bucket + 1] as number) += starts[bucket] as number;
  const [next, sorted, beside] = [starts.slice(), new Int32Array(prints.length), new Uint32Array(prints.length)];
  for (let at = 0; at < prints.length; at++) {
    const print = prints[at] as number;
    const place = (next[bucketOf(print)] as number)++;
    sorted[place] = print;
    beside[place] = numbers[at] as number;
  }
  return {
    eachHolder(print, look) {
      const bucket = bucketOf(print);
      for (let place = starts[bucket] as number; place < (starts[bucket + 1] as number); place++)
        if (sorted[place] === print) look(beside[place] as number);
    },
  };
}

/** The last bits, since the first are alike: a print is the least of several hashes. */
function bucketOf(print: number): number {
  return print & (buckets - 1);
}

/** A power of two. Sixty-four texts of usual length have ninety thousand prints. */
const buckets = 2048;
