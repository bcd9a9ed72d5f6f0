import type { LibraryEntry } from '../../library/entry.ts';
import { packEntry, unpackEntry } from '../../library/store/packed-entry.ts';

/** What is kept of one file: the library's entry of it, and how to tell whether the file is still the same. */
export interface KeptFile {
  readonly entry: LibraryEntry;
  /** See `stampOf`; '' where the file was too new for its stamp to tell. */
  readonly stamp: string;
  /** See `hashOf`. */
  readonly hash: string;
  /** All this as `recordOf` makes it, where that has been made already. */
  readonly record?: Uint8Array;
}

export function recordOf({ entry, stamp, hash, record }: KeptFile): Uint8Array {
  return record ?? Buffer.concat([Buffer.from(`${stamp}\n${hash}\n`), packEntry(entry)]);
}

/** @throws Error for a record that `recordOf` has not made. */
export function keptFileIn(record: Uint8Array): KeptFile {
  const stampEnd = record.indexOf(lineFeed);
  const hashEnd = record.indexOf(lineFeed, stampEnd + 1);
  const text = (start: number, end: number) => Buffer.from(record.buffer, record.byteOffset + start, end - start).toString();
  return { stamp: text(0, stampEnd), hash: text(stampEnd + 1, hashEnd), entry: unpackEntry(record.subarray(hashEnd + 1)) };
}

const lineFeed = 10;
