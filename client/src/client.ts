import { commands, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, type ErrorHandler, type LanguageClientOptions, State } from 'vscode-languageclient';
import { registerAgreedLanguage } from './agreed-language.ts';
import { registerArchive } from './archive.ts';
import { registerAuthorProposals } from './author-proposals.ts';
import { registerCleanUp } from './clean-up.ts';
import { registerCompareRevisions } from './compare-revisions.ts';
import { registerCompileCopies } from './compile-copies.ts';
import { registerConfiguration } from './configuration.ts';
import { registerCountWords } from './count-words.ts';
import { delegationPalette } from './delegation-palette.ts';
import { registerDropWordDocument } from './drop-word-document.ts';
import { registerExportDocument } from './export-document.ts';
import { findFiles, readFile } from './files-for-server.ts';
import { registerLanguageModelTools } from './language-model-tools.ts';
import { registerNewDraft } from './new-draft.ts';
import { registerOpenAddress } from './open-address.ts';
import { registerPasteFromWord } from './paste-from-word.ts';
import { registerPreview } from './preview.ts';
import { registerPrintDraft } from './print-draft.ts';
import { codeLensMiddleware, registerProposals } from './proposals.ts';
import { registerRestructure } from './restructure.ts';
import { registerRulePages, rulePages } from './rule-pages.ts';
import { registerSampleDrafts } from './sample-drafts.ts';
import { registerShowReferences } from './show-references.ts';
import { createStatusItem, type ServerStatus } from './status.ts';
import { keepTabContext } from './tab-context.ts';
import { registerTexts } from './texts.ts';
import { typingMiddleware } from './typing.ts';
import { registerWordDocuments } from './word-documents.ts';

/** A client with its server. */
export interface Server {
  readonly client: BaseLanguageClient;
  /** Asks the server to end. One that has not done so in this time, or cannot be asked because it is only starting, is ended by force. */
  stop(timeoutMilliseconds: number): Promise<void>;
}

/** The only thing in which the desktop and the web differ. */
export type ServerFactory = (id: string, name: string, options: LanguageClientOptions) => Server;

/** What the extension exports. */
export interface Penholder {
  readonly status: ServerStatus;
}

const stopTimeoutMilliseconds = 1000;

let stop: () => Promise<void> = async () => {};

/** Starts the server. A failure is shown in the status item and the log, and the extension stays active so that the server can be started again. */
export async function activateClient(context: ExtensionContext, create: ServerFactory): Promise<Penholder> {
  const log = window.createOutputChannel('Penholder', { log: true });
  const item = createStatusItem();
  let client: BaseLanguageClient | undefined;
  const palette = delegationPalette();
  const proposals = registerProposals(context, () => client, palette);
  const preview = registerPreview(context, () => client, palette);

  async function start(): Promise<void> {
    const abandoned = Promise.withResolvers<void>();
    let stopped: Promise<void> | undefined;
    let reason = '';
    // A client that failed to start cannot be started again: each start has its own.
    const server = create('penholder', 'Penholder', {
      documentSelector: documentSelector(),
      outputChannel: log,
      middleware: { ...codeLensMiddleware, ...typingMiddleware },
      // The editor checks penholder.json by its schema.
      initializationOptions: {
        checksSettingsFile: true,
        asksAgreedLanguage: true,
        insertsParagraphs: true,
        showsArchive: true,
        showsReferences: true,
        showsProposals: true,
        readsFiles: true,
        rulePages,
        cacheFolder: Uri.joinPath(context.globalStorageUri, 'library').toString(),
      },
      // The log has the error, and the status bar and our own message say what may be done.
      initializationFailedHandler: () => false,
      errorHandler: errorHandler({
        client: () => server.client,
        isExpected: () => stopped !== undefined,
        giveUp(message) {
          reason = message;
          void offerRestart(message);
        },
      }),
    });
    const next = server.client;
    client = next;
    quieten(next);
    stop = () => {
      abandoned.resolve();
      stopped ??= server.stop(stopTimeoutMilliseconds).catch((error: unknown) => log.warn(String(error)));
      return stopped;
    };
    next.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) item.show({ state: 'starting', message: '' });
      if (newState === State.Stopped) item.show({ state: 'stopped', message: reason });
    });
    next.onRequest('penholder/readFile', readFile);
    next.onRequest('penholder/findFiles', findFiles);
    next.onNotification('penholder/status', (status: ServerStatus) => item.show(status));
    try {
      // A server that hangs before it answers must not be waited for once it is to stop.
      await Promise.race([next.start().then(begin), abandoned.promise]);
    } catch (error) {
      item.show({ state: 'stopped', message: error instanceof Error ? error.message : String(error) });
    }
  }

  function begin(): void {
    proposals.begin();
    preview.begin();
  }

  function restart(): Promise<void> {
    // Stopped at once, so that a server that hangs while it starts does not block the queue; and again in its turn, since another may have been started by then.
    void stop();
    turn = turn.then(() => stop()).then(start);
    return turn;
  }

  context.subscriptions.push(
    log,
    item,
    palette,
    proposals,
    preview,
    registerRulePages(context),
    registerAgreedLanguage(() => client),
    registerArchive(() => client),
    registerShowReferences(() => client),
    registerOpenAddress(() => client),
    registerTexts(() => client),
    registerCompareRevisions(() => client),
    registerCompileCopies(() => client),
    registerPrintDraft(() => client, log),
    registerCountWords(() => client),
    registerAuthorProposals(() => client),
    ...registerRestructure(() => client),
    keepTabContext(),
    registerLanguageModelTools(context, () => client),
    registerCleanUp(() => client, documentSelector()),
    registerNewDraft(context),
    registerWordDocuments(() => client, log),
    registerExportDocument(() => client, log),
    registerPasteFromWord(() => client, documentSelector()),
    registerDropWordDocument(() => client, documentSelector()),
    registerSampleDrafts(context),
    commands.registerCommand('penholder.showLog', () => log.show()),
    registerConfiguration(() => client),
    commands.registerCommand('penholder.clearCache', () => clearCache(client)),
    commands.registerCommand('penholder.restartServer', restart),
  );
  let turn = start();
  await turn;
  return item;
}

export function deactivateClient(): Promise<void> {
  return stop();
}

/**
 * Files, drafts that are not saved yet, and what the folders of a virtual workspace hold. Not the old side of a comparison, which has a scheme of its own:
 * its findings would stand in the Problems panel beside those of the file.
 */
function documentSelector(): { readonly language: string; readonly scheme: string }[] {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].map((scheme) => ({ language: 'draft', scheme }));
}

/** Has the server delete what it keeps on disk of the drafts of all workspaces. */
async function clearCache(client: BaseLanguageClient | undefined): Promise<void> {
  await client?.sendRequest('penholder/clearCache');
  // Its command is done, whether somebody has read this or not.
  void window.showInformationMessage(l10n.t('What Penholder kept on disk is deleted. Drafts that change from now on are kept again.'));
}

/** Says that the server is gone, and what may be done. */
async function offerRestart(message: string): Promise<void> {
  const [restart, showLog] = [l10n.t('Restart'), l10n.t('Show Log')];
  const chosen = await window.showErrorMessage(l10n.t('{0} No draft is checked until it is.', message), restart, showLog);
  if (chosen === restart) await commands.executeCommand('penholder.restartServer');
  if (chosen === showLog) await commands.executeCommand('penholder.showLog');
}

/** Keeps what the library says of a broken connection in the log: of a server that ends while it starts, its messages to a programmer would hide ours. */
function quieten(client: BaseLanguageClient): void {
  const { error } = client;
  client.error = (message, data) => error.call(client, message, data, false);
}

interface ErrorHandlerOptions {
  client(): BaseLanguageClient;
  /** True once the server was told to end. */
  isExpected(): boolean;
  /** Told once, when the server is not started again. */
  giveUp(message: string): void;
}

/** The library's own handling of a broken connection, which knows when to give up: the message is ours. */
function errorHandler({ client, isExpected, giveUp }: ErrorHandlerOptions): ErrorHandler {
  let defaults: ErrorHandler | undefined;
  const handler = () => (defaults ??= client().createDefaultErrorHandler());
  return {
    error: (error, message, count) => handler().error(error, message, count),
    async closed() {
      if (isExpected()) return { action: CloseAction.DoNotRestart, handled: true };
      const result = await handler().closed();
      if (result.action === CloseAction.Restart) return result;
      giveUp(l10n.t('The server of Penholder has ended five times within three minutes, and is not started again by itself.'));
      return { ...result, handled: true };
    },
  };
}
