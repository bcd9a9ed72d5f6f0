import { isInUtf8 } from '../../../xml/parse.ts';
import type { OriginalDocument } from '../../exported-document.ts';
import type { ImportOptions } from '../../import-remark.ts';
import { partName, unpackAll } from '../read/open-package.ts';
import { readWord } from '../read/read-word.ts';
import { RefusedDocument } from '../read/refused-document.ts';
import { writeBack } from './write-back.ts';

/** A document that a draft was made of; `refused` with the reason and what to do, for what cannot be read. */
export function openOriginal(bytes: Uint8Array, options: ImportOptions): OriginalDocument | { readonly refused: string } {
  try {
    const read = readWord(bytes, options);
    const files = unpackAll(bytes);
    if (Object.entries(files).some(([name, bytes]) => holdsText(name) && !isInUtf8(bytes)))
      throw new RefusedDocument('It is not in UTF-8, and is not written into. Save it anew in Word, and import that.');
    return { text: read.text, writeBack: (draft, how) => writeBack(files, read, draft, how) };
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: error.message };
    throw error;
  }
}

/** Parts of other kinds are never written into. */
function holdsText(name: string): boolean {
  return /^word\/.*\.xml$/.test(partName(name));
}
