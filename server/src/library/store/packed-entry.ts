import type { LibraryEntry, OwnSymbol } from '../entry.ts';
import { type Passages, shared } from '../passages/passages-of.ts';

/**
 * An entry as bytes, for another session: the length of what follows in JSON, that JSON, and the numbers of its packed lists, which are most of it. What an entry holds goes in, and nothing else:
 * titles, symbols, names, places and hashes, never a draft's text.
 */
export function packEntry({ cites, passages, names, ...plain }: LibraryEntry): Uint8Array {
  const lists = [cites.places, ...(passages === undefined ? [] : [passages.places, passages.prints, passages.ends])];
  const json: Json = {
    ...plain,
    cites: { ...cites, written: cites.written.map((each, at) => (each === cites.symbols[at] ? null : each)), places: undefined },
    passages: passages?.names,
    names: [...names],
    lengths: lists.map(({ length }) => length),
  };
  const text = encoder.encode(JSON.stringify(json));
  const bytes = new Uint8Array(lengthBytes + text.length + lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, lengthBytes);
  let at = lengthBytes + text.length;
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  return bytes;
}

/** @throws Error for bytes that `packEntry` has not made. */
export function unpackEntry(bytes: Uint8Array): LibraryEntry {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = lengthBytes + length;
  const { cites, passages, names, lengths, ...plain }: Json = JSON.parse(decoder.decode(bytes.subarray(lengthBytes, at)));
  // Copied, so that an entry does not hold on to all that was read with it, and begins where numbers may begin. All numbers have one piece of memory.
  const { buffer } = new Uint8Array(bytes.subarray(at));
  at = 0;
  const [places = none, ...ofPassages] = lengths.map((count) => {
    const list = new Uint32Array(buffer, at, count);
    at += list.byteLength;
    return list;
  });
  return {
    ...plain,
    date: plain.date,
    language: plain.language,
    symbols: plain.symbols.map((symbol) => ({ ...symbol, written: symbol.written })),
    cites: { ...cites, written: cites.written.map((each, at) => each ?? cites.symbols[at] ?? ''), places },
    passages: passages && unpackedPassages(passages, ofPassages),
    names: new Map(names),
  };
}

function unpackedPassages(names: readonly string[], [places = none, prints = none, ends = none]: readonly Uint32Array[]): Passages {
  return { names: names.map(shared), places, prints: new Int32Array(prints.buffer, prints.byteOffset, prints.length), ends };
}

/** What is not defined is left out. */
interface Json extends Omit<LibraryEntry, 'cites' | 'passages' | 'names'> {
  readonly symbols: readonly OwnSymbol[];
  readonly cites: Omit<LibraryEntry['cites'], 'written' | 'places'> & {
    /** Null where it is the symbol. */
    readonly written: readonly (string | null)[];
    readonly places: undefined;
  };
  readonly passages: readonly string[] | undefined;
  readonly names: readonly (readonly [string, NonNullable<ReturnType<LibraryEntry['names']['get']>>])[];
  /** Of the lists of numbers. */
  readonly lengths: readonly number[];
}

const lengthBytes = 4;
const none = new Uint32Array();
const encoder = new TextEncoder();
const decoder = new TextDecoder();
