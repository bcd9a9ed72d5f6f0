import { env, UIKind, Uri, workspace } from 'vscode';
import { fileName } from './file-name.ts';

/** Where a dialog proposes to write what is made of a draft: beside it, and beside the place that a draft without a file is meant for. Undefined where there is none. */
export function placeFor(draft: Uri, extension: string): Uri | undefined {
  const name = `${fileName(draft).replace(/\.[^.]*$/, '')}.${extension}`;
  const [folder] = workspace.workspaceFolders ?? [];
  if (draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name);
  if (draft.path.startsWith('/')) return Uri.joinPath(draft.with({ scheme: folder?.uri.scheme ?? 'file' }), '..', name);
  return folder && Uri.joinPath(folder.uri, name);
}

/** Whether the system can open a file in its own program: programs read files of the machine that they run on, and of no other. */
export function opensHere(file: Uri): boolean {
  return file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
