import { type ImportedChanges, type ImportedDocument, importDocument } from '../service.ts';
import { longestDraft } from '../text/limits.ts';
import type { Context } from './context.ts';

/** True of the address of a Word document, as its name tells. */
export function isWordDocument(uri: string): boolean {
  return /\.docx$/i.test(uri);
}

/** The Word document at an address, which the client reads, as the text of a draft; or why it is none, as a sentence for the drafter. */
export async function documentAt(
  { connection, client }: Pick<Context, 'connection' | 'client'>,
  uri: string,
  changes: ImportedChanges,
): Promise<ImportedDocument | { readonly refused: string }> {
  const bytes = client.readsTexts ? await connection.sendRequest<string | null>('penholder/readBytes', { uri }) : null;
  if (bytes === null) return { refused: 'It cannot be read: it is not there any more, or is no file.' };
  const made = await importDocument(bytesOf(bytes), { emphasisAsChanges: false, changes });
  if ('refused' in made || made.text.length <= longestDraft) return made;
  return { refused: 'Its text is longer than a draft may be. Divide it, and open the parts.' };
}

/** Of a string in Base64, as it comes over the wire. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
