import type { Connection } from 'vscode-languageserver';
import { RefusedFile } from '../files/refused-file.ts';
import { type Draft, fileKey, folderKey, isDraftFile, isWithin, type LanguageService } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import type { OpenDrafts } from './documents.ts';
import { describe } from './guard.ts';
import { inSlices } from './in-slices.ts';
import type { Platform } from './platform.ts';
import { sendStatus } from './status.ts';
import { slices, workQueue } from './work-queue.ts';

/** The client's open folders, and the drafts in them that are not open in the editor. `key` is a file's `fileKey`. */
export interface Workspace {
  folderOf(key: string): string | undefined;
  /** Every draft of the folders, with a number that grows when the file changes. */
  files(): ReadonlyMap<string, number>;
  /** Parses the file; nothing is kept, since the files are many and large. `undefined` where it is gone or no UTF-8 text. */
  read(key: string): Promise<Draft | undefined>;
  /** Whether the file is a draft that is too long to be read. */
  isTooLong(key: string): boolean;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** To be called for files that were created, changed or deleted: they are read again. */
  filesChanged(uris: readonly string[]): void;
  /** Looks through the folders for drafts that have come or gone. */
  rescan(): void;
  /** Resolves when the library knows every file of which the workspace has been told. */
  settled(): Promise<void>;
  dispose(): void;
}

interface WorkspaceOptions {
  readonly connection: Connection;
  readonly service: LanguageService;
  readonly platform: Platform;
  readonly documents: OpenDrafts;
  onChange(): void;
}

export function openWorkspace({ connection, service, platform, documents, onChange }: WorkspaceOptions): Workspace {
  const folders = new Set<string>();
  const files = new Map<string, number>();
  const queue = workQueue((error) => {
    connection.console.error(`Indexing: ${describe(error)}`);
    sendStatus(connection, 'error', 'Reading the drafts of the workspace failed; the log says why');
  });
  const passed = new Set<string>();
  /** How often the client has told of a file. */
  const told = new Map<string, number>();
  const tooLong = new Set<string>();
  let changes = 0;
  let disposed = false;

  return {
    folderOf,
    files: () => files,
    read,
    isTooLong: (key) => tooLong.has(key),
    changeFolders(added, removed) {
      for (const uri of removed) folders.delete(folderKey(uri));
      for (const uri of added) folders.add(folderKey(uri));
      void queue.add(scan);
    },
    filesChanged(uris) {
      const keys = uris.map(fileKey);
      for (const key of keys) told.set(key, (told.get(key) ?? 0) + 1);
      void queue.add(() => readAll(keys).then(done));
    },
    rescan: () => void queue.add(scan),
    settled: queue.settled,
    dispose: () => {
      disposed = true;
    },
  };

  function folderOf(key: string): string | undefined {
    const holding = [...folders].filter((folder) => isWithin(folder, key));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  async function scan(): Promise<void> {
    const found = new Set<string>();
    for (const folder of folders) for (const uri of await platform.findDrafts(folder, passedOver)) found.add(fileKey(uri));
    for (const key of files.keys()) if (!found.has(key)) forget(key);
    const unread = [...found].filter((key) => !files.has(key));
    if (unread.length > 0) await readWithProgress(unread);
    done();
  }

  /** Warns once of each, since the folders are scanned again and again. */
  function passedOver(uri: string, { message }: Error): void {
    if (passed.has(uri)) return;
    passed.add(uri);
    connection.console.warn(`${uri} is left out: ${message}`);
  }

  async function readWithProgress(keys: readonly string[]): Promise<void> {
    sendStatus(connection, 'indexing', 'Reading the drafts of the workspace');
    // A client that refuses to show progress is served all the same.
    const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
    progress?.begin('Reading drafts', 0, undefined, false);
    await readAll(keys, (count) => {
      progress?.report((100 * count) / keys.length, `${count} of ${keys.length}`);
      sendStatus(connection, 'indexing', `${count} of ${keys.length} drafts`);
    });
    progress?.done();
  }

  async function readAll(keys: readonly string[], report?: (count: number) => void): Promise<void> {
    const pause = slices();
    for (const [count, key] of keys.entries()) {
      if (disposed) return;
      if (folderOf(key) === undefined || !isDraftFile(key)) forget(key);
      else await index(key);
      if ((count + 1) % filesPerReport === 0) report?.(count + 1);
      await pause();
    }
  }

  async function index(key: string): Promise<void> {
    const changesSoFar = told.get(key);
    const isLast = () => !disposed && told.get(key) === changesSoFar;
    const draft = await read(key, isLast);
    // The file has changed again and is in the queue again.
    if (!isLast()) return;
    if (!draft) forget(key);
    if (draft || tooLong.has(key)) files.set(key, ++changes);
    // A draft that is open, perhaps since a moment ago, is entered from the editor's text.
    if (draft) await inSlices(service.indexInSlices(key, draft), () => isLast() && !documents.isOpen(key));
  }

  function forget(key: string): void {
    files.delete(key);
    if (!documents.isOpen(key)) service.library.delete(key);
  }

  async function read(key: string, wanted?: () => boolean): Promise<Draft | undefined> {
    try {
      const text = await textOf(key);
      return text === undefined ? undefined : await inSlices(service.parseInSlices(text), wanted);
    } catch (error) {
      connection.console.error(`${key} is left out: ${describe(error)}`);
      return undefined;
    }
  }

  async function textOf(key: string): Promise<string | undefined> {
    try {
      const bytes = await platform.readFile(key);
      tooLong.delete(key);
      return bytes && utf8(bytes);
    } catch (error) {
      if (error instanceof RefusedFile && error.code === 'TOO_LONG') tooLong.add(key);
      else tooLong.delete(key);
      connection.console.warn(`${key} is left out: ${(error as Error).message}`);
      return undefined;
    }
  }

  function done(): void {
    onChange();
    sendStatus(connection, 'ready', files.size === 1 ? '1 draft in the workspace' : `${files.size} drafts in the workspace`);
  }
}

/** Reports progress often enough to be seen, and seldom enough not to slow the reading. */
const filesPerReport = 20;

/** @throws Error for bytes that are no UTF-8: a draft in another encoding would be indexed with wrong words. */
function utf8(bytes: Uint8Array): string {
  const foreign = foreignText(bytes);
  if (foreign !== undefined) throw new Error(foreign);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}
