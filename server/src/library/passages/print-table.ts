/** Prints of the passages of some texts, each with the number of a passage. */
export interface PrintTable {
  /** Where the print's holders begin in the table, and where they end. */
  rangeOf(print: number): readonly [start: number, end: number];
  /** The number that stands beside the print at this place. */
  at(place: number): number;
}

/**
 * Prints stand in buckets by their last bits, in order within each, with numbers beside them: eight bytes for each print in all. `numbers` ascend, and are below 2^20. To put all prints in order, and not those of each
 * bucket, would take twice as long.
 */
export function printTable(prints: Int32Array, numbers: Uint32Array): PrintTable {
  const starts = new Uint32Array(buckets + 1);
  for (let at = 0; at < prints.length; at++) (starts[bucketOf(prints[at] as number) + 1] as number)++;
  for (let bucket = 0; bucket < buckets; bucket++) (starts[bucket + 1] as number) += starts[bucket] as number;
  const next = starts.slice();
  const [sorted, beside] = [new Int32Array(prints.length), new Uint32Array(prints.length)];
  for (let at = 0; at < prints.length; at++) {
    const place = (next[bucketOf(prints[at] as number)] as number)++;
    sorted[place] = prints[at] as number;
    beside[place] = numbers[at] as number;
  }
  for (let bucket = 0; bucket < buckets; bucket++) sort(sorted, beside, starts[bucket] as number, starts[bucket + 1] as number);
  return {
    rangeOf(print) {
      const bucket = bucketOf(print);
      const [first, last] = [starts[bucket] as number, starts[bucket + 1] as number];
      const start = firstNotBelow(print, first, last);
      return [start, firstNotBelow(print + 1, start, last)];
    },
    at: (place) => beside[place] ?? 0,
  };

  function firstNotBelow(print: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < print) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The last bits, since the first are alike: a print is the least of several hashes. */
function bucketOf(print: number): number {
  return print & (buckets - 1);
}

/** Puts those at `[from, to)` in order, with what stands beside them: each is moved before those that are above it, or where they are many, all are sorted by one number each. */
function sort(prints: Int32Array, beside: Uint32Array, from: number, to: number): void {
  if (to - from > mostToMove) {
    const both = Float64Array.from(
      { length: to - from },
      (_, at) => (prints[from + at] as number) * numbersBelow + (beside[from + at] as number),
    );
    both.sort().forEach((each, at) => {
      prints[from + at] = Math.floor(each / numbersBelow);
      beside[from + at] = each - numbersBelow * Math.floor(each / numbersBelow);
    });
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const [print, number] = [prints[at] as number, beside[at] as number];
    let place = at;
    for (; place > from && (prints[place - 1] as number) > print; place--) {
      prints[place] = prints[place - 1] as number;
      beside[place] = beside[place - 1] as number;
    }
    prints[place] = print;
    beside[place] = number;
  }
}

/** A power of two. Sixty-four texts of usual length have ninety thousand prints: eleven for each. */
const buckets = 8192;
/** Most of those in a long bucket are the same print, what many texts say, and stand in order already. */
const mostToMove = 1000;
const numbersBelow = 2 ** 20;
