import type { ImportedDocument, ImportOptions } from '../../import-remark.ts';
import { readWord } from './read-word.ts';
import { RefusedDocument } from './refused-document.ts';

/**
 * Reads a Word document (ECMA-376, both vocabularies) into a draft with its tracked changes and comments in the spelling of docs/criticmarkup.md. With all changes accepted or all rejected,
 * the draft says what Word's document says then; automatic numbers stand in the text as Word shows them where it shows changes, so those of added and deleted paragraphs are counted.
 *
 * @returns `refused` with the reason and what to do, for what cannot be read.
 */
export function importWord(bytes: Uint8Array, options: ImportOptions): ImportedDocument | { readonly refused: string } {
  try {
    const { text, report } = readWord(bytes, options);
    return { text, report };
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: error.message };
    throw error;
  }
}
