import type { Connection } from 'vscode-languageserver';
import type { Cache, KeptDrafts } from '../files/cache/cache.ts';
import { type Draft, type Finding, fileKey, folderKey, isDraftFile, isWithin, type LanguageService, say } from '../service.ts';
import type { OpenDrafts } from './documents.ts';
import { draftReader } from './draft-reader.ts';
import { describe } from './guard.ts';
import { inSlices } from './in-slices.ts';
import type { Platform, ReadDraft } from './platform.ts';
import { type LeftOut, readDraft } from './read-draft.ts';
import { recentDrafts } from './recent-drafts.ts';
import { sendStatus } from './status.ts';
import { slices, workQueue } from './work-queue.ts';

/** The client's open folders, and the drafts in them that are not open in the editor. `key` is a file's `fileKey`. */
export interface Workspace {
  folderOf(key: string): string | undefined;
  folders(): Iterable<string>;
  /** Every draft of the folders, with a number that grows when the file changes. */
  files(): ReadonlyMap<string, number>;
  /** Parses the file; nothing is kept, since the files are many and large. `undefined` where it is gone or no UTF-8 text. */
  read(key: string): Promise<Draft | undefined>;
  /** The bytes of any file; undefined where there is none, or one that is longer or cannot be read, which the log says. */
  bytesOf(uri: string, mostBytes: number): Promise<Uint8Array | undefined>;
  /** The file as it was when it was entered in the library: parsed already if that was a moment ago, else as `read` finds it. */
  entered(key: string): Promise<Draft | undefined>;
  /** The one finding of a file that cannot be read as a draft. */
  unread(key: string): Finding | undefined;
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
  /** What is kept between sessions, if anything is. */
  readonly cache: Cache | undefined;
  onChange(): void;
}

export function openWorkspace({ connection, service, platform, documents, cache, onChange }: WorkspaceOptions): Workspace {
  const folders = new Set<string>();
  const files = new Map<string, number>();
  const queue = workQueue((error) => {
    connection.console.error(`Indexing: ${describe(error)}`);
    sendStatus(connection, 'error', say('readingFailed'));
  });
  const failed = (where: string, error: unknown) => connection.console.error(`${where}: ${describe(error)}`);
  const reader = draftReader({ service, platform, failed });
  /** What is kept of each folder. */
  const shelves = new Map<string, KeptDrafts>();
  const passed = new Set<string>();
  /** How often the client has told of a file. */
  const timesTold = new Map<string, number>();
  const unread = new Map<string, Finding>();
  const recent = recentDrafts();
  let changes = 0;
  let disposed = false;

  return {
    folderOf,
    folders: () => folders,
    files: () => files,
    read,
    async bytesOf(uri, mostBytes) {
      try {
        return await platform.readFile(fileKey(uri), mostBytes);
      } catch (error) {
        failed(uri, error);
        return undefined;
      }
    },
    entered: async (key) => recent.get(key) ?? (await read(key)),
    unread: (key) => unread.get(key),
    changeFolders(added, removed) {
      for (const uri of removed) {
        folders.delete(folderKey(uri));
        shelves.delete(folderKey(uri));
      }
      for (const uri of added) folders.add(folderKey(uri));
      void queue.add(scan);
    },
    filesChanged(uris) {
      const keys = uris.map(fileKey);
      for (const key of keys) timesTold.set(key, (timesTold.get(key) ?? 0) + 1);
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
    const unknown = [...found].filter((key) => !files.has(key));
    if (unknown.length > 0) {
      await openShelves();
      await readWithProgress(unknown);
    }
    done();
    // Nobody waits for the disk.
    if (!disposed) for (const kept of shelves.values()) void kept.settle(found);
  }

  async function openShelves(): Promise<void> {
    for (const folder of folders) {
      if (cache !== undefined && isOnDisk(folder) && !shelves.has(folder)) shelves.set(folder, await cache.open(folder, slices()));
    }
  }

  /** Warns once of each, since the folders are scanned again and again. */
  function passedOver(uri: string, { message }: Error): void {
    if (passed.has(uri)) return;
    passed.add(uri);
    connection.console.warn(`${uri} is left out: ${message}`);
  }

  async function readWithProgress(keys: readonly string[]): Promise<void> {
    sendStatus(connection, 'indexing', say('readingDrafts'));
    // A client that refuses to show progress is served all the same.
    const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
    progress?.begin(say('readingShort'), 0, undefined, false);
    await readAll(keys, (count) => {
      progress?.report((100 * count) / keys.length, say('countOf', { count, all: keys.length }));
      sendStatus(connection, 'indexing', say('countOfDrafts', { count, all: keys.length }));
    });
    progress?.done();
  }

  async function readAll(keys: readonly string[], report?: (count: number) => void): Promise<void> {
    const told = new Map(keys.map((key) => [key, timesTold.get(key)]));
    const [ours, others] = [keys.filter(isOurs), keys.filter((key) => !isOurs(key))];
    others.forEach(forget);
    let count = others.length;
    let known = 0;
    await reader.read(ours, {
      keptIn: (key) => shelves.get(folderOf(key) ?? ''),
      // A file that has changed again is in the queue again.
      wanted: (key) => !disposed && timesTold.get(key) === told.get(key),
      tell(key, read, draft) {
        enter(key, read);
        if (draft === undefined) recent.forget(key);
        else recent.keep(key, draft);
        if (isKnown(read)) known++;
        if (++count % filesPerReport === 0) report?.(count);
      },
    });
    if (known > 0) connection.console.info(`Of ${keys.length} drafts, ${known} are as they were in an earlier session, and were not read`);
  }

  function isOurs(key: string): boolean {
    return folderOf(key) !== undefined && isDraftFile(key);
  }

  function enter(key: string, read: ReadDraft): void {
    if (read === undefined || 'leftOut' in read) {
      forget(key);
      if (read !== undefined) leaveOut(key, read);
      return;
    }
    unread.delete(key);
    files.set(key, ++changes);
    // A draft that is open, perhaps since a moment ago, is entered from the editor's text.
    if (!documents.isOpen(key)) service.library.set(read.entry);
    if (!isKnown(read)) shelves.get(folderOf(key) ?? '')?.put(read);
  }

  function leaveOut(key: string, { leftOut, notice }: LeftOut): void {
    connection.console.warn(`${key} is left out: ${leftOut}`);
    if (notice === undefined) return;
    unread.set(key, notice === 'too long' ? service.tooLong : service.notText(notice));
    files.set(key, ++changes);
  }

  function forget(key: string): void {
    files.delete(key);
    unread.delete(key);
    recent.forget(key);
    if (!documents.isOpen(key)) service.library.delete(key);
  }

  async function read(key: string): Promise<Draft | undefined> {
    try {
      const file = await readDraft(key, platform.readFile);
      return file !== undefined && 'text' in file ? await inSlices(service.parseInSlices(file.text)) : undefined;
    } catch (error) {
      connection.console.error(`${key} is left out: ${describe(error)}`);
      return undefined;
    }
  }

  function done(): void {
    onChange();
    sendStatus(connection, 'ready', files.size === 1 ? say('oneInWorkspace') : say('someInWorkspace', { count: files.size }));
  }
}

/** Only what is on the machine's own disk has a stamp by which it is known again. */
function isOnDisk(folder: string): boolean {
  return folder.startsWith('file:');
}

/** What comes from the cache has no hash: it need not be put there. */
function isKnown(read: ReadDraft): boolean {
  return read !== undefined && 'hash' in read && read.hash === '';
}

/** Reports progress often enough to be seen, and seldom enough not to slow the reading. */
const filesPerReport = 20;
