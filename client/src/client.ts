import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, type ErrorHandler, type LanguageClientOptions, State } from 'vscode-languageclient';
import { createStatusItem, type ServerStatus } from './status.ts';

/** Makes a client of the server: the only thing in which the desktop and the web differ. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension exports. */
export interface Penholder {
  readonly status: ServerStatus;
}

let stop: () => Promise<void> = async () => {};

/** Starts the server. One that will not start is told of in the status item and the log; the extension stays active to start it again. */
export async function activateClient(context: ExtensionContext, create: ClientFactory): Promise<Penholder> {
  const log = window.createOutputChannel('Penholder', { log: true });
  const item = createStatusItem();
  let client: BaseLanguageClient | undefined;
  let reason = '';

  async function start(): Promise<void> {
    // A client that failed to start cannot be started again: each start has its own.
    const next = create('penholder', 'Penholder', {
      documentSelector: [{ language: 'draft' }],
      outputChannel: log,
      // The editor checks penholder.json by its schema.
      initializationOptions: { checksSettingsFile: true },
      errorHandler: tellReason(
        () => next,
        (message) => (reason = message),
      ),
    });
    client = next;
    reason = '';
    next.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) item.show({ state: 'starting', message: '' });
      if (newState === State.Stopped) item.show({ state: 'stopped', message: reason });
    });
    next.onNotification('penholder/status', (status: ServerStatus) => item.show(status));
    try {
      await next.start();
    } catch (error) {
      item.show({ state: 'stopped', message: error instanceof Error ? error.message : String(error) });
    }
  }

  stop = async () => {
    // A server that is gone, or does not answer, must not keep the window from closing.
    await client?.dispose().catch((error: unknown) => log.warn(String(error)));
    client = undefined;
  };

  context.subscriptions.push(
    log,
    item,
    commands.registerCommand('penholder.showLog', () => log.show()),
    commands.registerCommand('penholder.showConfiguration', () => showConfiguration(client)),
    // One at a time: a server that is only starting cannot be stopped.
    commands.registerCommand('penholder.restartServer', () => (turn = turn.then(stop).then(start))),
  );
  let turn = start();
  await turn;
  return item;
}

/** What holds for the draft in the editor; without one, for the first folder. */
async function showConfiguration(client: BaseLanguageClient | undefined): Promise<void> {
  const uri = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  if (client === undefined || uri === undefined) {
    await window.showInformationMessage('Open a draft first: the configuration is that of a draft.');
    return;
  }
  const content = await client.sendRequest<string>('penholder/configuration', { uri: uri.toString() });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }));
}

export function deactivateClient(): Promise<void> {
  return stop();
}

/** The library's own way with a broken connection, which knows when to give up, with its reason told. */
function tellReason(client: () => BaseLanguageClient, tell: (reason: string) => void): ErrorHandler {
  let defaults: ErrorHandler | undefined;
  const handler = () => (defaults ??= client().createDefaultErrorHandler());
  return {
    error: (error, message, count) => handler().error(error, message, count),
    async closed() {
      const result = await handler().closed();
      if (result.action === CloseAction.DoNotRestart) tell(result.message ?? '');
      return result;
    },
  };
}
