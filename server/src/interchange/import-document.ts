import type { OriginalDocument } from './exported-document.ts';
import type { ImportedDocument, ImportOptions } from './import-remark.ts';

/**
 * Reads a Word document into a draft.
 *
 * @returns `refused` with the reason and what to do, for bytes that are no Word document, and for one that cannot be read.
 */
export async function importWordDocument(
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportedDocument | { readonly refused: string }> {
  // Loaded when it is needed, since it brings a parser of XML.
  return (await import('./docx/read/import-word.ts')).importWord(bytes, options);
}

/**
 * Opens a Word document to write into it what a draft that was made of it changes.
 *
 * @returns `refused` with the reason and what to do, for what cannot be read.
 */
export async function openOriginal(bytes: Uint8Array, options: ImportOptions): Promise<OriginalDocument | { readonly refused: string }> {
  return (await import('./docx/into/open-original.ts')).openOriginal(bytes, options);
}
