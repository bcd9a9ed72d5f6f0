import { commands, Disposable, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewState } from '../webview/messages.ts';
import type { DelegationPalette } from './delegation-palette.ts';
import { fileName } from './file-name.ts';
import { previewFolders } from './preview-page.ts';
import { type PreviewPanel, previewPanel } from './preview-panel.ts';

const viewType = 'penholder.preview';

/** The previews beside the editor, one for each draft. */
export interface Previews extends Disposable {
  /** To be called when a server has started: what is shown is asked anew. */
  begin(): void;
}

export function registerPreview(
  context: ExtensionContext,
  clientOf: () => BaseLanguageClient | undefined,
  palette: DelegationPalette,
): Previews {
  const panels = new Map<string, PreviewPanel>();
  const options = { enableScripts: true, localResourceRoots: previewFolders(context) };
  const all = Disposable.from(
    commands.registerCommand('penholder.openPreview', open),
    // So that it is there again after the window was closed and opened.
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: Partial<PreviewState> | undefined) {
        if (!isWhole(state) || panels.has(state.uri)) return panel.dispose();
        panel.webview.options = options;
        fill(panel, state);
      },
    }),
  );
  return {
    begin() {
      for (const panel of panels.values()) panel.renew();
    },
    dispose() {
      all.dispose();
      for (const { panel } of panels.values()) panel.dispose();
    },
  };

  async function open(resource?: Uri): Promise<void> {
    const shown = window.activeTextEditor?.document;
    const uri = resource instanceof Uri ? resource : shown?.languageId === 'draft' ? shown.uri : undefined;
    if (uri === undefined) {
      await window.showInformationMessage(l10n.t('Open a draft first: the preview is that of a draft.'));
      return;
    }
    const known = panels.get(uri.toString());
    if (known !== undefined) {
      known.panel.reveal();
      return;
    }
    const title = l10n.t('Preview {0}', fileName(uri));
    fill(window.createWebviewPanel(viewType, title, { viewColumn: ViewColumn.Beside, preserveFocus: true }, options), {
      uri: uri.toString(),
    });
  }

  function fill(panel: WebviewPanel, state: PreviewState): void {
    panels.set(state.uri, previewPanel({ panel, state, context, clientOf, palette }));
    panel.onDidDispose(() => panels.delete(state.uri));
  }
}

function isWhole(state: Partial<PreviewState> | undefined): state is PreviewState {
  return typeof state?.uri === 'string';
}
