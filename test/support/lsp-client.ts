import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, InitializeResult, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { command, path } from './installed.ts';

/** A JSON-RPC client on a server process of its own, the installed `penholder lsp --stdio`, as an editor has it. */
export interface LspClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** What the client answers when the server asks for the settings of a folder; change it and `notify` to set anew. */
  settings: (scope: string | undefined) => unknown;
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The parameters of every request and notification of this method so far, oldest first. */
  received<P>(method: string): readonly P[];
  /** Waits for one that `wanted` accepts: one that has come already counts. */
  expect<P>(method: string, wanted?: (params: P) => boolean): Promise<P>;
  /** Says goodbye as the protocol has it; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface LspClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** In which the client’s user reads, as “pt-br”. */
  readonly locale?: string;
  readonly settings?: (scope: string | undefined) => unknown;
  readonly initializationOptions?: unknown;
  /** The process with which the server shall end. */
  readonly parent?: number;
}

/** What a modern editor can do. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  window: { workDoneProgress: true },
};

type ServerProcess = ChildProcessByStdio<Writable, Readable, null>;

/** What an editor can do that has only the first version of the protocol. */
export const plain: ClientCapabilities = {};

/** The installed server, as a process to write to and read from. */
export function startServer(): ServerProcess {
  return spawn(command, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, PATH: path } });
}

export async function startClient(options: LspClientOptions = {}): Promise<LspClient> {
  const child = startServer();
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const log = new Map<string, unknown[]>();
  const waiting = new Set<() => void>();
  const client = { settings: options.settings ?? (() => ({})) };
  const notify = (method: string, params: unknown) => connection.sendNotification(method, params);

  // A test that fails before it stops its client must not keep the test runner from ending.
  for (const part of [child, child.stdin, child.stdout]) if ('unref' in part && typeof part.unref === 'function') part.unref();
  connection.onNotification(note);
  connection.onUnhandledProgress((params) => note('$/progress', params));
  connection.onRequest((method, params) => {
    note(method, params);
    return method === 'workspace/configuration' ? configuration(params) : null;
  });
  connection.listen();
  const initialized = await request<InitializeResult>('initialize', {
    processId: options.parent ?? process.pid,
    rootUri: null,
    locale: options.locale,
    capabilities: options.capabilities ?? modern,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await notify('initialized', {});
  return Object.assign(client, { connection, process: child, initialized, request, notify, open, change, close, received, expect, stop });

  async function request<R>(method: string, params: unknown): Promise<R> {
    const awake = setInterval(() => {}, 60_000);
    return connection.sendRequest<R>(method, params).finally(() => clearInterval(awake));
  }

  function note(method: string, params: unknown): void {
    log.set(method, [...(log.get(method) ?? []), params]);
    for (const look of waiting) look();
  }

  function configuration(params: unknown): unknown[] {
    const { items } = params as { items: { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => client.settings(scopeUri));
  }

  function open(uri: string, text: string): Promise<void> {
    return notify('textDocument/didOpen', { textDocument: { uri, languageId: 'draft', version: 1, text } });
  }

  function change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  function close(uri: string): Promise<void> {
    return notify('textDocument/didClose', { textDocument: { uri } });
  }

  function received<P>(method: string): readonly P[] {
    return (log.get(method) ?? []) as P[];
  }

  function expect<P>(method: string, wanted: (params: P) => boolean = () => true): Promise<P> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        const seen = JSON.stringify(received(method), undefined, 1);
        reject(
          new Error(
            `The server has not sent the ${method} awaited. It sent ${seen}. It logged ${JSON.stringify(received('window/logMessage'))}`,
          ),
        );
      }, 10_000);
      const look = () => {
        const found = received<P>(method).find(wanted);
        if (found === undefined) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  }

  async function stop(): Promise<number | null> {
    if (child.exitCode !== null) return child.exitCode;
    child.ref();
    const exited = once(child, 'exit');
    await request('shutdown', undefined);
    await notify('exit', undefined);
    const [code] = await exited;
    connection.dispose();
    return code;
  }
}

/** A folder of files on the disk. */
export interface Folder {
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  delete(path: string): Promise<void>;
  /** Deletes the folder itself. */
  remove(): Promise<void>;
}

export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'penholder-'));
  const folder: Folder = {
    uri: pathToFileURL(root).href,
    uriOf: (path) => pathToFileURL(join(root, path)).href,
    async write(path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    },
    delete: (path) => rm(join(root, path), { recursive: true }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
  for (const [path, content] of Object.entries(files)) await folder.write(path, content);
  return folder;
}
