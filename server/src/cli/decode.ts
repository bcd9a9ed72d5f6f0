import { isUtf8 } from 'node:buffer';

export interface Decoded {
  /** A byte order mark is kept as the first code unit, so that the text can be written back byte for byte. */
  readonly text: string;
  /** In the order of the bytes; each stands in the text as one U+FFFD. */
  readonly invalid: readonly InvalidBytes[];
}

export interface InvalidBytes {
  readonly bytes: Uint8Array;
  readonly byteOffset: number;
  /** Of its U+FFFD in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** Decodes UTF-8 as the WHATWG Encoding Standard does: a truncated sequence is replaced as one, any other stray byte alone. */
export function decode(bytes: Uint8Array): Decoded {
  return { text: utf8.decode(bytes), invalid: isUtf8(bytes) ? [] : [...invalidBytes(bytes)] };
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function* invalidBytes(bytes: Uint8Array): Generator<InvalidBytes> {
  let offset = 0;
  for (let at = 0; at < bytes.length; ) {
    const { length, valid } = sequenceAt(bytes, at);
    if (!valid) yield { bytes: bytes.subarray(at, at + length), byteOffset: at, offset };
    offset += valid && length === 4 ? 2 : 1;
    at += length;
  }
}

/** The well-formed sequences are those of table 3-7 of the Unicode Standard. */
function sequenceAt(bytes: Uint8Array, at: number): { length: number; valid: boolean } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { length: 1, valid: true };
  if (lead < 0xc2 || lead > 0xf4) return { length: 1, valid: false };
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) {
    const [lowest, highest] = (i === 1 && secondBytes[lead]) || [0x80, 0xbf];
    const byte = bytes[at + i] ?? 0;
    if (byte < lowest || byte > highest) return { length: i, valid: false };
  }
  return { length, valid: true };
}

const secondBytes: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
