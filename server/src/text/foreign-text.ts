/** What the bytes are if they are no text in UTF-8, and what to do; undefined for what may be a text. */
export function foreignText(bytes: Uint8Array): string | undefined {
  const signature = signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  return signature?.advice ?? (isUnmarkedUtf16(bytes) ? adviceForUtf16 : undefined);
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

/** What to do about a text that is neither foreign nor UTF-8. In our languages it is nearly always from an old Windows. */
export const adviceForOldEncoding =
  'This file is not UTF-8 but most likely Windows 1252, and is not checked: its accents and quotation marks would be lost. Open it in that encoding, and save it as UTF-8 (in VS Code: “Reopen with Encoding”, then “Save with Encoding”).';

const inspectedBytes = 4096;
const leastNuls = 2;
/** Half of the places that can be NUL: typographic signs have none. */
const leastNulShare = 1 / 4;

const adviceForUtf16 = 'This is UTF-16, and Penholder reads UTF-8. Save it as UTF-8 (in VS Code: “Save with Encoding”).';
const adviceForWord = 'Penholder reads plain text. Save it from Word as plain text in UTF-8.';

const signatures: readonly { readonly start: readonly number[]; readonly advice: string }[] = [
  { start: [0xff, 0xfe], advice: adviceForUtf16 },
  { start: [0xfe, 0xff], advice: adviceForUtf16 },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    advice: 'This is a Word document or another ZIP archive. Make a draft of a Word document first: penholder import FILE.docx',
  },
  { start: [0xd0, 0xcf, 0x11, 0xe0], advice: `This is a document of an old version of Word or Excel. ${adviceForWord}` },
  { start: [0x25, 0x50, 0x44, 0x46], advice: 'This is a PDF. Penholder reads plain text: copy the text out of it first.' },
];
