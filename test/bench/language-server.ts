import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Contender, Place } from './contenders.ts';

/** A language server as a process of its own, and one file that is open in it: raw JSON-RPC, the same for every server. */
export interface LanguageServer {
  /** Resolves when the text's first diagnostics are here. */
  open(text: string): Promise<void>;
  /** Resolves when the diagnostics of the edited text are here: whether they are others than before. */
  change(at: Place, removed: number, inserted: string): Promise<boolean>;
  hover(at: Place): Promise<void>;
  outline(): Promise<void>;
  /** Asks for the diagnostics of the text as it stands. */
  diagnose(): Promise<boolean>;
  /** Resolves when the server next notifies of this, or asks it. */
  told(method: string): Promise<unknown>;
  /** The most memory that the process has had at a time, in bytes; NaN where the system does not tell. */
  peakMemory(): number;
  /** @throws Error when the server has logged an error: a rule that throws is quickly done. */
  stop(): Promise<void>;
}

/**
 * The handshake of an editor whose workspace is the file's folder.
 *
 * @throws Error when the server ends on its own: whatever is awaited then will not come.
 */
export async function startServer({ script, languageId }: Contender, path: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`${script} ended with code ${code}`);
  });
  // It ends at the bench's own wish too, with nobody waiting.
  ended.catch(() => {});
  const errors: string[] = [];
  const told = listen(connection, errors);
  const request = <Result>(method: string, params?: unknown): Promise<Result> =>
    Promise.race([connection.sendRequest<Result>(method, params), ended]);
  const folder = pathToFileURL(dirname(path)).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'bench' }],
    capabilities,
  });
  await connection.sendNotification('initialized', {});

  const textDocument = { uri: pathToFileURL(path).href };
  let version = 1;
  let previousResultId: string | undefined;
  const diagnose = async (): Promise<boolean> => {
    const report = await request<{ kind: string; resultId?: string }>('textDocument/diagnostic', { textDocument, previousResultId });
    previousResultId = report.resultId;
    return report.kind === 'full';
  };
  return {
    async open(text) {
      await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId, version, text } });
      await diagnose();
    },
    async change(start, removed, inserted) {
      const range = { start, end: { line: start.line, character: start.character + removed } };
      const contentChanges = [{ range, text: inserted }];
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: ++version },
        contentChanges,
      });
      return diagnose();
    },
    hover: (position) => request('textDocument/hover', { textDocument, position }),
    outline: () => request('textDocument/documentSymbol', { textDocument }),
    diagnose,
    told,
    peakMemory: () => peakOf(child.pid),
    async stop() {
      await request('shutdown');
      await connection.sendNotification('exit');
      await once(child, 'exit');
      connection.dispose();
      if (errors.length > 0) throw new Error(`${script} logged an error: ${errors[0]}`);
    },
  };
}

/** What an editor says of itself, as far as this client does it. */
const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    diagnostic: { dynamicRegistration: false },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A server may ask its client this and that; none of it changes what is measured. */
function listen(connection: MessageConnection, errors: string[]): LanguageServer['told'] {
  const waiting = new Map<string, (params: unknown) => void>();
  const tell = (method: string, params: unknown) => waiting.get(method)?.(params);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest((method, params) => {
    tell(method, params);
    return null;
  });
  connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) errors.push(message);
  });
  connection.onNotification((method, params) => tell(method, params));
  connection.listen();
  return (method) => new Promise((resolve) => waiting.set(method, resolve));
}

function peakOf(process: number | undefined): number {
  try {
    return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}
