import { type Draft, fileKey } from '../service.ts';
import type { Context } from './context.ts';
import { documentAt, isWordDocument } from './document-at.ts';
import { inSlices } from './in-slices.ts';

/**
 * The draft at an address that the client has named: as it is open, under this spelling of the address before others, or from its file, which may be an older version in a repository. A Word document is
 * the draft that it makes with its tracked changes accepted. Undefined where there is none.
 */
export async function draftAt(
  { service, documents, workspace }: Pick<Context, 'service' | 'documents' | 'workspace'>,
  uri: string,
): Promise<Draft | undefined> {
  if (isWordDocument(uri)) {
    const made = await documentAt(workspace, uri, 'accepted');
    return 'refused' in made ? undefined : inSlices(service.parseInSlices(made.text));
  }
  const key = fileKey(uri);
  const open = (await documents.read(uri)) ?? (await documents.readFile(key));
  return open?.draft ?? (await workspace.read(key));
}
