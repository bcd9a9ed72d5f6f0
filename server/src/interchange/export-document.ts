import type { Draft } from '../draft/draft.ts';
import type { Slices } from '../text/slices.ts';
import type { ExportedDocument, ExportOptions } from './exported-document.ts';

/** Writes a draft as a Word document, in slices. The same draft makes the same bytes. Undefined for a draft that is too long to be read, whose paragraphs are not known. */
export async function exportWordDocument(draft: Draft, options: ExportOptions): Promise<Slices<ExportedDocument> | undefined> {
  // Loaded when it is needed, as what reads such documents is.
  return draft.isUnread ? undefined : (await import('./documents.ts')).exportWord(draft, options);
}
