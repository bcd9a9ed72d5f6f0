import { type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { fileName } from './file-name.ts';

export interface DraftItem extends QuickPickItem {
  readonly uri: Uri;
}

/** The drafts of the workspace, or the files with these extensions ("draft,docx"), for a person to choose from: that in the editor first. */
export async function draftsOfWorkspace(extensions = 'draft'): Promise<DraftItem[]> {
  const shown = window.activeTextEditor?.document.uri.toString();
  const drafts = await workspace.findFiles(extensions.includes(',') ? `**/*.{${extensions}}` : `**/*.${extensions}`);
  const ofEditor = ({ uri }: DraftItem) => (uri.toString() === shown ? 0 : 1);
  return drafts.map(itemOf).sort((a, b) => ofEditor(a) - ofEditor(b) || a.label.localeCompare(b.label));
}

function itemOf(uri: Uri): DraftItem {
  const path = workspace.asRelativePath(uri);
  return { label: fileName(uri), description: path.slice(0, Math.max(0, path.lastIndexOf('/'))), uri };
}
