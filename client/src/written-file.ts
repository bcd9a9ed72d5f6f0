import { env, type LogOutputChannel, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { fileName } from './file-name.ts';

/** Where a dialog proposes to write what is made of a draft: beside it, and beside the place that a draft without a file is meant for. Undefined where there is none. */
export function placeFor(draft: Uri, extension: string): Uri | undefined {
  const name = `${fileName(draft).replace(/\.[^.]*$/, '')}.${extension}`;
  const [folder] = workspace.workspaceFolders ?? [];
  if (draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name);
  if (draft.path.startsWith('/')) return Uri.joinPath(draft.with({ scheme: folder?.uri.scheme ?? 'file' }), '..', name);
  return folder && Uri.joinPath(folder.uri, name);
}

/** Writes a file that a command was asked for. False where it cannot be written, which is said, and why is in the log. */
export async function writeFile(file: Uri, bytes: Uint8Array, log: LogOutputChannel): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, bytes);
    return true;
  } catch (error) {
    // Word keeps a document for itself as long as it is open there.
    log.error(`${file.fsPath}: ${error}`);
    void window.showErrorMessage(l10n.t('{0} could not be written. Close it where it is open, or name another file.', fileName(file)));
    return false;
  }
}

/** Whether the system can open a file in its own program: programs read files of the machine that they run on, and of no other. */
export function opensHere(file: Uri): boolean {
  return file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
