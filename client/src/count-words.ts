import { commands, type Disposable, env, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Tells in the status bar, for a while, how many words are agreed: those who pay for translation count them. */
export function registerCountWords(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerTextEditorCommand('penholder.countWords', ({ document }) => void count(document.uri.toString()));

  async function count(uri: string): Promise<void> {
    const words = await clientOf()?.sendRequest<{ readonly agreed: number; readonly written: number } | null>('penholder/wordCount', {
      textDocument: { uri },
    });
    if (words === undefined) return;
    if (words === null) {
      await window.showErrorMessage(
        l10n.t('The words could not be counted. The draft is too long, and has to be divided into several files; or the log says why.'),
      );
      return;
    }
    const [agreed, written] = [words.agreed, words.written].map((number) => number.toLocaleString(env.language));
    window.setStatusBarMessage(l10n.t('Words of the agreed text: {0} · as written: {1}', agreed ?? '', written ?? ''), shownMilliseconds);
  }
}

/** Long enough to write two numbers down. */
const shownMilliseconds = 30_000;
