import type { OriginalDocument } from './exported-document.ts';
import type { ImportedDocument, ImportOptions } from './import-remark.ts';

/**
 * Reads a Word document or one in Akoma Ntoso, told by their bytes, into a draft.
 *
 * @returns `refused` with the reason and what to do, for bytes that are neither, and for a document that cannot be read.
 */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<ImportedDocument | { readonly refused: string }> {
  const { importAkn, importWord } = await import('./documents.ts');
  return isXml(bytes) ? importAkn(bytes, options.changes) : importWord(bytes, options);
}

/** A piece of a Word document from the clipboard as the text of a draft; undefined for HTML that is not from Word. */
export async function importWordHtml(html: string): Promise<ImportedDocument | undefined> {
  return (await import('./documents.ts')).importWordHtml(html);
}

/** Whether “<” stands first, after a byte order mark and white space, in any encoding that keeps ASCII or doubles it. */
function isXml(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => !mayStandBeforeXml.has(byte));
  return bytes[first] === lessThan;
}

const lessThan = 0x3c;
const mayStandBeforeXml: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);

/**
 * Opens a Word document to write into it what a draft that was made of it changes.
 *
 * @returns `refused` with the reason and what to do, for what cannot be read.
 */
export async function openOriginal(bytes: Uint8Array, options: ImportOptions): Promise<OriginalDocument | { readonly refused: string }> {
  return (await import('./documents.ts')).openOriginal(bytes, options);
}
