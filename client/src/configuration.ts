import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileName } from './file-name.ts';

const scheme = 'penholder-configuration';

/** Shows what holds for the draft in the editor or, without one, for the first folder: in a document that is only to be read, since nothing is set there. */
export function registerConfiguration(clientOf: () => BaseLanguageClient | undefined): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ query }) => clientOf()?.sendRequest<string>('penholder/configuration', { uri: query }),
    }),
    commands.registerCommand('penholder.showConfiguration', async () => {
      const about = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
      if (clientOf() === undefined || about === undefined) {
        await window.showInformationMessage(l10n.t('Open a draft first: the configuration is that of a draft.'));
        return;
      }
      const shown =
        about.scheme === scheme
          ? about
          : Uri.from({ scheme, path: `/${l10n.t('Configuration of {0}', fileName(about))}.json`, query: about.toString() });
      // As it is now, where it is shown already.
      changed.fire(shown);
      await window.showTextDocument(await workspace.openTextDocument(shown));
    }),
  );
}
