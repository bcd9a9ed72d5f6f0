import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Context } from './context.ts';
import type { OpenDraft } from './documents.ts';
import { contentModified, unlessCancelled } from './guard.ts';

/** The open draft that a request is about, once the library knows all files of the workspace and all edits; undefined where it is not open. */
export async function withLibrary(
  { documents, workspace, library }: Context,
  { uri }: TextDocumentIdentifier,
  token: CancellationToken,
): Promise<OpenDraft | undefined> {
  const open = await documents.read(uri);
  if (!open) return undefined;
  // While the workspace or another open draft is still being read, the draft to jump to may not be in the library yet.
  await unlessCancelled(Promise.all([workspace.settled(), ...documents.uris().map(documents.read)]), token);
  await library.flush();
  if (documents.get(open.uri) !== open) throw contentModified();
  return open;
}
