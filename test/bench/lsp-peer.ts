import { once } from 'node:events';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { endOf, residentBytes, spawnServer } from './server-process.ts';

export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly character: number;
}

/** A client of one language server over stdio: raw JSON-RPC, one document at a time, the same for every server. */
export interface LspPeer {
  /** How the diagnostics come: asked for, or sent by the server when it likes. */
  readonly diagnostics: 'pulled' | 'pushed';
  /** Each of these two resolves with the number of diagnostics, once those of the new text are here. */
  open(text: string): Promise<number>;
  change(at: Position, removed: number, inserted: string): Promise<number>;
  close(): Promise<void>;
  hover(at: Position): Promise<unknown>;
  /** How many symbols there are, nested ones included. */
  outline(): Promise<number>;
  /** What the server has logged as errors: a rule that throws is quickly done. */
  readonly errors: readonly string[];
  /** Resident memory of the server's process, in bytes. */
  memory(): number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** A script that Node runs. */
  readonly script: string;
  readonly languageId: string;
  /** Sent once after the handshake, as an editor does. */
  readonly settings: unknown;
}

/** @throws Error when the server ends on its own: whatever is awaited then will not come. */
export async function startServer({ script, languageId, settings }: ServerCommand): Promise<LspPeer> {
  const child = spawnServer(script);
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ended = endOf(child);
  const errors = loggedErrors(connection);
  const request = <Result>(method: string, params?: unknown): Promise<Result> =>
    Promise.race([connection.sendRequest<Result>(method, params), ended]);
  answerTheServer(connection);
  connection.listen();
  const { capabilities } = await request<InitializeResult>('initialize', handshake);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  const pulls = capabilities.diagnosticProvider !== undefined;
  const inbox = pushInbox(connection);
  let textDocument = { uri: '', version: 0 };
  let opened = 0;
  let known: { resultId?: string | undefined; count: number } = { count: 0 };

  return {
    diagnostics: pulls ? 'pulled' : 'pushed',
    open(text) {
      textDocument = { uri: `file:///bench/${++opened}.${languageId}`, version: 1 };
      known = { count: 0 };
      return settled('textDocument/didOpen', { textDocument: { ...textDocument, languageId, text } });
    },
    change(start, removed, inserted) {
      textDocument = { ...textDocument, version: textDocument.version + 1 };
      const range = { start, end: { line: start.line, character: start.character + removed } };
      return settled('textDocument/didChange', { textDocument, contentChanges: [{ range, text: inserted }] });
    },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri: textDocument.uri } }),
    hover: (position) => request('textDocument/hover', { textDocument: { uri: textDocument.uri }, position }),
    outline: async () =>
      count((await request<Symbols | null>('textDocument/documentSymbol', { textDocument: { uri: textDocument.uri } })) ?? []),
    errors,
    memory: () => residentBytes(child),
    stop,
  };

  async function settled(method: string, params: unknown): Promise<number> {
    const pushed = pulls ? undefined : inbox.next(textDocument);
    await connection.sendNotification(method, params);
    if (pushed) return Promise.race([pushed, ended]);
    const { uri } = textDocument;
    const report = await request<DiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId: known.resultId });
    if (report.kind === 'full') known = { resultId: report.resultId, count: errorsAmong(report.items) };
    return known.count;
  }

  async function stop(): Promise<void> {
    await request('shutdown');
    const exited = once(child, 'exit');
    await connection.sendNotification('exit');
    child.stdin.end();
    await exited;
    connection.dispose();
  }
}

interface InitializeResult {
  readonly capabilities: { readonly diagnosticProvider?: unknown };
}

type DiagnosticReport =
  | { readonly kind: 'full'; readonly resultId?: string; readonly items: readonly { readonly severity?: number }[] }
  | { readonly kind: 'unchanged'; readonly resultId: string };

type Symbols = readonly { readonly children?: Symbols }[];

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { readonly severity?: number }[];
}

/** What VS Code says of itself, as far as this client does it. */
const handshake = {
  processId: process.pid,
  rootUri: null,
  workspaceFolders: null,
  capabilities: {
    general: { positionEncodings: ['utf-16'] },
    workspace: { diagnostics: { refreshSupport: true } },
    textDocument: {
      diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  },
};

/** A server may ask its client this and that; none of it changes what is measured. */
function answerTheServer(connection: MessageConnection): void {
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest((_method) => null);
}

function pushInbox(connection: MessageConnection): { next(document: { uri: string; version: number }): Promise<number> } {
  let waiting: ((published: Published) => void) | undefined;
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => waiting?.(published));
  return {
    next: ({ uri, version }) =>
      new Promise((resolve) => {
        waiting = (published) => {
          if (published.uri === uri && (published.version ?? version) >= version) resolve(errorsAmong(published.diagnostics));
        };
      }),
  };
}

/** What the server logs as errors, as it comes. */
function loggedErrors(connection: MessageConnection): readonly string[] {
  const errors: string[] = [];
  connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) errors.push(message);
  });
  return errors;
}

function count(symbols: Symbols): number {
  return symbols.reduce((sum, { children = [] }) => sum + 1 + count(children), 0);
}

/** Of the findings those that no server leaves out, however many there are. */
function errorsAmong(items: readonly { readonly severity?: number }[]): number {
  return items.filter(({ severity }) => severity === 1).length;
}
