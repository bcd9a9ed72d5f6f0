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
