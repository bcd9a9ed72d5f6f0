import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { ours } from './contenders.ts';
import { timed } from './session.ts';

/** The built server on a folder of many drafts, which it reads from the moment of its start. */
export interface LibraryServer {
  /** From the handshake until all drafts are known, in milliseconds. */
  readonly ready: Promise<number>;
  /** The slowest answer to a keystroke's diagnostics until then, in milliseconds. */
  readonly slowestKeystroke: Promise<number>;
  /** Has the server read this file again, and waits until it has. In milliseconds. */
  change(path: string): Promise<number>;
  /** The processor's time so far in seconds, of all threads and of the one that answers its client; NaN where the system does not tell. */
  cpu(): { readonly all: number; readonly main: number };
  /** In bytes, now and at its highest. */
  memory(): { readonly now: number; readonly peak: number };
  stop(): Promise<void>;
}

/** `cacheFolder` is where the server keeps what it knows; without it, it keeps nothing. */
export async function startLibraryServer(folder: string, cacheFolder?: string): Promise<LibraryServer> {
  const child = spawn(process.execPath, [ours.script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const statuses = new Set<(state: string) => void>();
  connection.onRequest(() => null);
  connection.onNotification('penholder/status', ({ state }: { state: string }) => {
    for (const look of statuses) look(state);
  });
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'archive' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: cacheFolder === undefined ? {} : { cacheFolder: pathToFileURL(cacheFolder).href },
  });
  const ready = timed(async () => {
    const told = isReady();
    await connection.sendNotification('initialized', {});
    await told;
  });
  return {
    ready,
    slowestKeystroke: typingUntil(ready),
    change: (path) =>
      timed(async () => {
        const told = isReady();
        await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(path).href, type: 2 }] });
        await told;
      }),
    cpu: () => ({ all: cpuOf(`/proc/${child.pid}/stat`), main: cpuOf(`/proc/${child.pid}/task/${child.pid}/stat`) }),
    memory: () => memoryOf(child),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await once(child, 'exit');
      connection.dispose();
    },
  };

  function isReady(): Promise<void> {
    return new Promise((resolve) => {
      const look = (state: string) => {
        if (state !== 'ready') return;
        statuses.delete(look);
        resolve();
      };
      statuses.add(look);
    });
  }

  async function typingUntil(end: Promise<unknown>): Promise<number> {
    let typing = true;
    void end.then(() => {
      typing = false;
    });
    const textDocument = { uri: pathToFileURL(join(folder, 'typed.draft')).href };
    const text = '1. Requests the pilots to mark the channel;\n';
    await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'draft', version: 0, text } });
    let slowest = 0;
    for (let version = 1; typing; version++) {
      const position = { line: 0, character: 12 };
      const contentChanges = [{ range: { start: position, end: position }, text: '[' }];
      const milliseconds = await timed(async () => {
        await connection.sendNotification('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges });
        await connection.sendRequest('textDocument/diagnostic', { textDocument });
      });
      // The first one waits for code that has not run yet, as it does without an archive.
      if (version > 1) slowest = Math.max(slowest, milliseconds);
      await new Promise((resolve) => setTimeout(resolve, betweenKeysMilliseconds));
    }
    await connection.sendNotification('textDocument/didClose', { textDocument });
    return slowest;
  }
}

const betweenKeysMilliseconds = 50;

/** Of time in user mode and in the system's, in hundredths of a second after the name in parentheses. */
function cpuOf(path: string): number {
  try {
    const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

function memoryOf({ pid }: ChildProcess): { readonly now: number; readonly peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = (name: string) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  } catch {
    return { now: Number.NaN, peak: Number.NaN };
  }
}
