import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { isThere } from './is-there.ts';

/** Those that ship, the one to begin with first: an extension on the web cannot list its own folders. */
const samples = ['marine-litter-resolution.draft', 'bridgetown-document.draft'] as const;

/**
 * The command that shows the sample drafts: copied into a new folder, in a folder of the user's choice or of a caller's; where the extension itself is on no
 * disk, in a browser, as drafts without files.
 */
export function registerSampleDrafts({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('penholder.openSampleDrafts', async (given?: Uri) => {
    if (given === undefined && extensionUri.scheme !== 'file') return showWithoutFiles(extensionUri);
    const parent = given ?? (await askForFolder());
    if (parent === undefined) return;
    const folder = await unusedFolder(parent);
    for (const name of samples) await workspace.fs.copy(sampleIn(extensionUri, name), Uri.joinPath(folder, name), { overwrite: false });
    await window.showTextDocument(Uri.joinPath(folder, samples[0]), { preview: false });
    // The command is done, whether somebody has read this or not.
    void offerFolder(folder);
  });
}

async function showWithoutFiles(extension: Uri): Promise<void> {
  for (const name of samples.toReversed()) {
    const content = new TextDecoder().decode(await workspace.fs.readFile(sampleIn(extension, name)));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'draft', content }), { preview: false });
  }
}

function sampleIn(extension: Uri, name: string): Uri {
  return Uri.joinPath(extension, 'examples', name);
}

async function askForFolder(): Promise<Uri | undefined> {
  const title = l10n.t('In which folder shall the folder with the sample drafts be made?');
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: l10n.t('Copy Samples Here'),
    title,
  });
  return chosen?.[0];
}

/** A folder that is not there yet, so that nothing is written over: an earlier copy may have been worked on. */
async function unusedFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? 'penholder-samples' : `penholder-samples-${number}`);
    if (!(await isThere(folder))) return folder;
  }
}

/** Drafts that are not open are checked where they are in a folder that is open. */
async function offerFolder(folder: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(folder) !== undefined) return;
  const open = l10n.t('Open the Folder');
  const chosen = await window.showInformationMessage(l10n.t('The sample drafts are copied into a new folder.'), open);
  // A window that has no folder yet loses nothing.
  if (chosen === open)
    await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: workspace.workspaceFolders !== undefined });
}
