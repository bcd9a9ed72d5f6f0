/** What a file is that is no text in UTF-8. What is neither another thing nor UTF-8 is in an old encoding: in our languages it is nearly always from an old Windows. */
export type Foreign = 'UTF-16' | 'archive' | 'old document' | 'PDF' | 'old encoding';

/** What the bytes are if they are no text in UTF-8; undefined for what may be a text. */
export function foreignText(bytes: Uint8Array): Foreign | undefined {
  const signature = signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  return signature?.is ?? (isUnmarkedUtf16(bytes) ? 'UTF-16' : undefined);
}

/**
 * Whether these are letters of Latin script in UTF-16 without a byte order mark: then nearly every other byte is NUL, and none between. A text in UTF-8
 * that has NULs has them at even and at odd places.
 */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const nuls: [even: number, odd: number] = [0, 0];
  const read = Math.min(bytes.length, inspectedBytes);
  for (let at = 0; at < read; at++) if (bytes[at] === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  return Math.min(...nuls) === 0 && Math.max(...nuls) >= Math.max(leastNuls, read * leastNulShare);
}

/** The text that the bytes are in UTF-8, without its byte order mark; undefined where they are none. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const inspectedBytes = 4096;
const leastNuls = 2;
/** Half of the places that can be NUL: typographic signs have none. */
const leastNulShare = 1 / 4;

const signatures: readonly { readonly start: readonly number[]; readonly is: Foreign }[] = [
  { start: [0xff, 0xfe], is: 'UTF-16' },
  { start: [0xfe, 0xff], is: 'UTF-16' },
  { start: [0x50, 0x4b, 0x03, 0x04], is: 'archive' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], is: 'old document' },
  { start: [0x25, 0x50, 0x44, 0x46], is: 'PDF' },
];
