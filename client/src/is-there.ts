import { type Uri, workspace } from 'vscode';

/** Whether something has this address, a file or a folder. */
export function isThere(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
