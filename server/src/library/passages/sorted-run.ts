/** Prints of the passages of some texts, in order. */
export interface SortedRun {
  /** Where the print's holders begin in the run, and where they end. */
  rangeOf(print: number): readonly [start: number, end: number];
  /** The number that stands beside the print at this place. */
  at(place: number): number;
}

/** `numbers` stand beside the prints, and stay beside them: eight bytes for each print in all. */
export function sortedRun(unsorted: { readonly prints: Uint32Array; readonly numbers: Uint32Array }): SortedRun {
  const { prints, numbers } = inOrder(unsorted);
  return {
    rangeOf(print) {
      const start = firstNotBelow(print >>> 0, 0);
      return [start, firstNotBelow((print >>> 0) + 1, start)];
    },
    at: (place) => numbers[place] ?? 0,
  };

  function firstNotBelow(print: number, from: number): number {
    let [low, high] = [from, prints.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((prints[middle] ?? 0) < print) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type NumberedPrints = Parameters<typeof sortedRun>[0];

/** By eleven bits at a time, the last ones first: a quarter of the time that comparing takes. */
function inOrder(unsorted: NumberedPrints): NumberedPrints {
  const { length } = unsorted.prints;
  let [from, to]: [NumberedPrints, NumberedPrints] = [unsorted, { prints: new Uint32Array(length), numbers: new Uint32Array(length) }];
  for (let shift = 0; shift < 32; shift += digitBits) {
    const next = startsOfDigits(from.prints, shift);
    for (let at = 0; at < length; at++) {
      const print = from.prints[at] ?? 0;
      const digit = (print >>> shift) & (digits - 1);
      const place = next[digit] ?? 0;
      next[digit] = place + 1;
      to.prints[place] = print;
      to.numbers[place] = from.numbers[at] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Where those with each digit go. */
function startsOfDigits(prints: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(digits + 1);
  for (const print of prints) {
    const after = ((print >>> shift) & (digits - 1)) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  return starts;
}

const digitBits = 11;
const digits = 2 ** digitBits;
