import { type ImportedChanges, type ImportedDocument, importDocument, say } from '../service.ts';
import { longestDraft } from '../text/limits.ts';
import type { Workspace } from './workspace.ts';

/** True of the address of a Word document, as its name tells. */
export function isWordDocument(uri: string): boolean {
  return /\.docx$/i.test(uri);
}

/** The Word document at an address as the text of a draft; or why it is none, as a sentence for the drafter. */
export async function documentAt(
  workspace: Workspace,
  uri: string,
  changes: ImportedChanges,
): Promise<ImportedDocument | { readonly refused: string }> {
  const bytes = await workspace.bytesOf(uri, longestSent);
  if (bytes === undefined) return { refused: say('documentUnreadable') };
  const made = await importDocument(bytes, { emphasisAsChanges: false, changes });
  if ('refused' in made || made.text.length <= longestDraft) return made;
  return { refused: say('documentTooLong') };
}

/** A text of a thousand pages with its pictures is below it, and it goes through the client. In bytes. */
const longestSent = 64 * 1024 * 1024;
