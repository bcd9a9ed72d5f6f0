import { type UnzipFileInfo, unzipSync } from 'fflate';
import { longestPackageBytes, longestPackedBytes, longestPartsBytes, mostEntries, mostTimesPacked, smallPartBytes } from './limits.ts';
import { RefusedDocument } from './refused-document.ts';

/** The parts of a document that hold text or say how it is numbered, by their names in lower case, without a slash before them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a Word document, the parts with XML alone.
 *
 * @throws RefusedDocument for what is no such document, for one that is damaged or locked by a password, and for one that is too large.
 */
export function openPackage(bytes: Uint8Array): Parts {
  const other = otherFormat(bytes);
  if (other !== undefined) throw new RefusedDocument(other);
  const names: string[] = [];
  const room = { unpacked: longestPartsBytes, packed: longestPackedBytes };
  const files = unzipped(bytes, (entry) => {
    if (names.push(entry.name) > mostEntries) throw new RefusedDocument(tooLarge(`it has more than ${mostEntries} parts`));
    return isWanted(entry.name) && hasRoom(entry, room);
  });
  const parts = new Map(Object.entries(files).map(([name, part]) => [partName(name), part]));
  if (![...parts.keys()].some((name) => name.startsWith('word/') || name === '_rels/.rels'))
    throw new RefusedDocument(whatElse(names, parts));
  return parts;
}

/**
 * All parts of a package by their names, pictures too.
 *
 * @throws RefusedDocument for one that is damaged or too large.
 */
export function unpackAll(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let room = longestPackageBytes;
  return unzipped(bytes, ({ originalSize }) => {
    room -= originalSize;
    if (room < 0) throw new RefusedDocument(tooLarge('its pictures are larger than any document has'));
    return true;
  });
}

/** Names are the same in small letters and in capitals (ECMA-376, part 2). */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function unzipped(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    throw new RefusedDocument(damaged);
  }
}

function isWanted(name: string): boolean {
  return /^(?:_rels\/\.rels|word\/(?:[^/]+\/)?[^/]+\.(?:xml|rels)|mimetype)$/.test(partName(name));
}

/** What a package says of its parts bounds what is unpacked: a part that is longer than it says is cut there, and is no XML then. */
function hasRoom({ size, originalSize }: UnzipFileInfo, room: { unpacked: number; packed: number }): boolean {
  room.unpacked -= originalSize;
  room.packed -= size;
  if (room.unpacked < 0 || room.packed < 0) throw new RefusedDocument(tooLarge('its text is longer than any draft'));
  if (originalSize > smallPartBytes && originalSize > size * mostTimesPacked)
    throw new RefusedDocument(tooLarge(`a part of it unpacks to more than ${mostTimesPacked} times its size`));
  return true;
}

function tooLarge(why: string): string {
  return `It is too large, and is not read: ${why}. Take its text alone into a new document.`;
}

/** For whatever is wrong in the package or in its XML. */
export const damaged =
  'It is damaged, or was not copied to its end. Open it in Word, which may repair it, save it anew, or ask for it to be sent again.';

const notWord = 'This is no Word document.';
const saveAsDocx = 'Open it in Word or LibreOffice, and save it as a Word document (.docx).';

/** What the bytes are if they are no ZIP archive, and what to do. */
function otherFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return undefined;
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0'))
    return hasUtf16(bytes, 'EncryptedPackage')
      ? 'It is locked by a password. Open it in Word, take the password off (File, Info, Protect Document), and save it.'
      : `This is a document of an old version of Word (.doc). ${saveAsDocx}`;
  if (head.startsWith('{\\rtf')) return `This is Rich Text Format (.rtf). ${saveAsDocx}`;
  if (head.startsWith('%PDF'))
    return 'This is a PDF, which has no tracked changes. Ask for the Word document, or copy the text into a draft.';
  if (bytes.length === 0) return 'It is empty. Ask for it to be sent again.';
  return `${notWord} A text is a draft as it is: give it a name that ends in .draft. Of anything else: ${saveAsDocx}`;
}

/** Names in such a file are in UTF-16. */
function hasUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, next) => bytes[at + next] === byte)) return true;
  return false;
}

function whatElse(names: readonly string[], parts: Parts): string {
  const type = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array());
  if (type.startsWith('application/vnd.oasis.opendocument')) return `This is an OpenDocument file (.odt). ${saveAsDocx}`;
  if (names.some((name) => /^xl\//i.test(name))) return `${notWord} It is a workbook of Excel. Copy the text into a Word document.`;
  if (names.some((name) => /^ppt\//i.test(name))) return `${notWord} It is a presentation. Copy the text into a Word document.`;
  return `${notWord} It is a ZIP archive without one in its place. Unpack it, and name the Word document that is in it.`;
}
