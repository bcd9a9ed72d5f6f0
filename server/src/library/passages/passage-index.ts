import { mostPassages, type PassagePlace, type Passages, placeOfPassage, printsOfPassage } from './passages-of.ts';

/** Finds the passages that share words with others, among those of all adopted texts. */
export interface PassageIndex {
  /** What this text says from now on; undefined for nothing. */
  replace(uri: string, passages: Passages | undefined): void;
  /** The passages that have most of these prints, the best first. */
  find(prints: Int32Array, most: number): readonly PassageFound[];
}

export interface PassageFound extends PassagePlace {
  readonly uri: string;
  /** Of the prints that were looked for, the share that the passage has: from 0 to 1. */
  readonly share: number;
}

interface IndexedText {
  readonly uri: string;
  readonly passages: Passages;
}

/** Prints with the passages that have them, in pairs of two numbers. */
interface Bucket {
  pairs: Int32Array;
  /** In numbers, two for each pair. */
  length: number;
}

/**
 * Prints are kept in buckets by their last bits, in no order. Of ten thousand texts of twenty kilobytes a bucket has about eight hundred pairs, which are looked
 * through in less than a microsecond, so that a text can be taken out and put in again at once.
 */
export function createPassageIndex(): PassageIndex {
  const texts: (IndexedText | undefined)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  const buckets: (Bucket | undefined)[] = [];
  /** Prints that have as many holders as are kept of one. */
  const common = new Set<number>();
  return { replace, find };

  function replace(uri: string, passages: Passages | undefined): void {
    const before = numbers.get(uri);
    if (before !== undefined) remove(uri, before);
    if (passages === undefined || passages.names.length === 0) return;
    const number = free.pop() ?? texts.length;
    texts[number] = { uri, passages };
    numbers.set(uri, number);
    eachPrint(passages, number, add);
  }

  function remove(uri: string, number: number): void {
    const text = texts[number];
    if (text !== undefined) eachPrint(text.passages, number, takeOut);
    texts[number] = undefined;
    numbers.delete(uri);
    free.push(number);
  }

  function add(print: number, passage: number): void {
    if (common.has(print)) return;
    const at = print & (bucketCount - 1);
    const bucket = buckets[at] ?? { pairs: new Int32Array(firstLength), length: 0 };
    buckets[at] = bucket;
    if (bucket.length === bucket.pairs.length) {
      dropExcess(bucket, common);
      const longer = new Int32Array(2 * Math.ceil((bucket.length * growth) / 2));
      longer.set(bucket.pairs.subarray(0, bucket.length));
      bucket.pairs = longer;
    }
    bucket.pairs[bucket.length++] = print;
    bucket.pairs[bucket.length++] = passage;
  }

  function takeOut(print: number, passage: number): void {
    const bucket = buckets[print & (bucketCount - 1)];
    if (bucket === undefined) return;
    const { pairs } = bucket;
    for (let at = 0; at < bucket.length; at += 2) {
      if (pairs[at] !== print || pairs[at + 1] !== passage) continue;
      pairs[at] = pairs[bucket.length - 2] ?? 0;
      pairs[at + 1] = pairs[bucket.length - 1] ?? 0;
      bucket.length -= 2;
      return;
    }
  }

  function find(prints: Int32Array, most: number): PassageFound[] {
    const shares = new Map<number, number>();
    let taken = 0;
    let asked = 0;
    // The rarest first: what thousands of texts say tells nothing, and not all of these are known.
    for (const holders of Array.from(prints, holdersOf).sort((a, b) => a.length - b.length)) {
      if (taken > 0 && (holders.length === mostHoldersOfPrint || taken + holders.length > mostHolders)) break;
      asked++;
      taken += holders.length;
      for (const passage of holders) shares.set(passage, (shares.get(passage) ?? 0) + 1);
    }
    return [...shares]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .flatMap(([passage, count]) => {
        const text = texts[passage >>> passageBits];
        return text === undefined
          ? []
          : [{ uri: text.uri, share: count / asked, ...placeOfPassage(text.passages, passage & (mostPassages - 1)) }];
      });
  }

  function holdersOf(print: number): readonly number[] {
    const bucket = buckets[print & (bucketCount - 1)];
    const found: number[] = [];
    if (bucket === undefined) return found;
    const { pairs, length } = bucket;
    for (let at = 0; at < length && found.length < mostHoldersOfPrint; at += 2) if (pairs[at] === print) found.push(pairs[at + 1] ?? 0);
    return found;
  }
}

/** Takes the holders out of a bucket that a print has beyond the most that are kept, and notes it as common. Done when the bucket is full, it costs little for each pair. */
function dropExcess(bucket: Bucket, common: Set<number>): void {
  const { pairs } = bucket;
  const counts = new Map<number, number>();
  let kept = 0;
  for (let at = 0; at < bucket.length; at += 2) {
    const print = pairs[at] ?? 0;
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    if (count >= mostHoldersOfPrint) common.add(print);
    if (count > mostHoldersOfPrint) continue;
    pairs[kept++] = print;
    pairs[kept++] = pairs[at + 1] ?? 0;
  }
  bucket.length = kept;
}

/** Calls `visit` for every print of a text with the number of its passage in the index. */
function eachPrint(passages: Passages, text: number, visit: (print: number, passage: number) => void): void {
  for (let number = 0; number < passages.names.length; number++)
    for (const print of printsOfPassage(passages, number)) visit(print, (text << passageBits) | number);
}

const bucketCount = 1 << 14;
/** In numbers: two pairs. */
const firstLength = 4;
const growth = 1.5;
/** A passage's number in the index is that of its text and its own: so many bits are for its own, and room is left for half a million texts. */
const passageBits = Math.log2(mostPassages);
/** Passages that are looked at for one question, in all. */
const mostHolders = 8192;
/** What more passages say is a formula: "Requests the Secretary-General to report to the General Assembly". Some of them are enough. */
const mostHoldersOfPrint = 1024;
