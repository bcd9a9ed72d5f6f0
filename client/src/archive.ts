import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows the texts of an archive, which no file has. The server asks the archive for them. */
export function registerArchive(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return workspace.registerTextDocumentContentProvider('penholder-archive', {
    provideTextDocumentContent: (uri) => clientOf()?.sendRequest<string | null>('penholder/archivedText', { uri: uri.toString() }),
  });
}
