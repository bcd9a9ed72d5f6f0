import { type Draft, fileKey } from '../service.ts';
import type { Context } from './context.ts';
import { documentAt, isWordDocument } from './document-at.ts';
import { inSlices } from './in-slices.ts';

/**
 * The draft at an address that the client has named: as it is open, under this spelling of the address before others, from its file, or as the client reads it, since its older versions in a repository, and files in a browser, are the client's alone. A Word document is
 * the draft that it makes with its tracked changes accepted. Undefined where there is none.
 */
export async function draftAt(
  { connection, service, client, documents, workspace }: Pick<Context, 'connection' | 'service' | 'client' | 'documents' | 'workspace'>,
  uri: string,
): Promise<Draft | undefined> {
  if (isWordDocument(uri)) {
    const made = await documentAt({ connection, client }, uri, 'accepted');
    return 'refused' in made ? undefined : inSlices(service.parseInSlices(made.text));
  }
  const key = fileKey(uri);
  const open = (await documents.read(uri)) ?? (await documents.readFile(key));
  const known = open?.draft ?? (key.startsWith('file:') ? await workspace.read(key) : undefined);
  if (known !== undefined || !client.readsTexts) return known;
  const text = await connection.sendRequest<string | null>('penholder/readText', { uri });
  return text === null ? undefined : inSlices(service.parseInSlices(text));
}
