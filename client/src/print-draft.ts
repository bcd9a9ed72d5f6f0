import { commands, type Disposable, env, type LogOutputChannel, l10n, type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileName } from './file-name.ts';
import { isThere } from './is-there.ts';
import { opensHere, placeFor, writeFile } from './written-file.ts';

interface Side {
  readonly whose: unknown;
  readonly title: string;
}

/** Where the page goes and whose text it is, for a key; without a place, both are asked. */
interface PrintArguments {
  readonly to?: string;
  readonly whose?: unknown;
}

/** Writes the draft as one HTML page, where its user says, and opens it in the browser, which prints it. */
export function registerPrintDraft(clientOf: () => BaseLanguageClient | undefined, log: LogOutputChannel): Disposable {
  return commands.registerCommand('penholder.printDraft', async (given: PrintArguments = {}) => {
    const client = clientOf();
    const document = window.activeTextEditor?.document;
    if (client === undefined || document?.languageId !== 'draft') {
      await window.showInformationMessage(l10n.t('Open a draft first: it is what is printed.'));
      return;
    }
    const textDocument = { uri: document.uri.toString() };
    const whose = given.to === undefined ? await chosen(client, textDocument) : { whose: given.whose };
    if (whose === undefined) return;
    const page = await client.sendRequest<string | null>('penholder/printPage', { textDocument, ...whose });
    if (page === null) {
      await window.showErrorMessage(
        l10n.t('This draft could not be printed. It is too long, and has to be divided into several files; or the log says why.'),
      );
      return;
    }
    const to = given.to === undefined ? await askedFor(document.uri) : Uri.parse(given.to);
    if (to === undefined) return;
    if (given.to !== undefined && (await isThere(to))) {
      await window.showErrorMessage(l10n.t('{0} is there already, and is left as it is. Name another file.', fileName(to)));
      return;
    }
    if (await writeFile(to, new TextEncoder().encode(page), log)) await open(to);
  });
}

async function chosen(
  client: BaseLanguageClient,
  textDocument: { readonly uri: string },
): Promise<{ readonly whose?: unknown } | undefined> {
  const preview = await client.sendRequest<{ readonly sides: readonly Side[] } | null>('penholder/preview', { textDocument });
  const items: (QuickPickItem & { readonly side?: Side })[] = [
    { label: l10n.t('As written') },
    ...(preview?.sides ?? []).map((side) => ({ label: side.title, side })),
  ];
  const item = await window.showQuickPick(items, { title: l10n.t('Print the text …'), placeHolder: l10n.t('Whose text?') });
  return item && (item.side === undefined ? {} : { whose: item.side.whose });
}

/** The dialog asks before it writes over a file. */
function askedFor(draft: Uri): Thenable<Uri | undefined> {
  const defaultUri = placeFor(draft, 'html');
  return window.showSaveDialog({
    title: l10n.t('Print Draft: Save the Page'),
    filters: { [l10n.t('Web page')]: ['html'] },
    ...(defaultUri && { defaultUri }),
  });
}

async function open(page: Uri): Promise<void> {
  if (opensHere(page) && (await env.openExternal(page))) return;
  void window.showInformationMessage(l10n.t('{0} is written. Open it in your browser, and print it there.', fileName(page)));
}
