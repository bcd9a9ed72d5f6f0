import type { KeptDrafts } from '../files/cache/cache.ts';
import type { Draft, LanguageService, LibraryEntry } from '../service.ts';
import { inSlices } from './in-slices.ts';
import type { Platform, ReadDraft, Readers } from './platform.ts';
import { readDraft } from './read-draft.ts';
import { slices } from './work-queue.ts';

/** Makes the library's entries of files. */
export interface DraftReader {
  /** Resolves when `tell` has been told of each of the files that are still `wanted`: of those that are kept from an earlier session first. */
  read(keys: readonly string[], options: ReadOptions): Promise<void>;
}

export interface ReadOptions {
  /** What is kept of the folder that holds the file. */
  keptIn(key: string): KeptDrafts | undefined;
  wanted(key: string): boolean;
  /** With the draft itself, where it was parsed on this thread. */
  tell(key: string, read: ReadDraft, draft?: Draft): void;
}

interface DraftReaderOptions {
  readonly service: LanguageService;
  readonly platform: Platform;
  readonly failed: (where: string, error: unknown) => void;
}

export function draftReader({ service, platform: { readFile, machine }, failed }: DraftReaderOptions): DraftReader {
  return { read };

  async function read(keys: readonly string[], options: ReadOptions): Promise<void> {
    const unknown = await readKept(keys, options);
    // The threads have the machine's own files, and no client.
    const ofMachine = unknown.filter((key) => machine !== undefined && key.startsWith('file:'));
    if (machine === undefined || ofMachine.length < fewestForThreads) {
      await readHere(unknown, options);
      return;
    }
    const readers = await machine.startReaders();
    const all = ofMachine.values();
    const inTurn = Array.from({ length: draftsPerThread * readers.count }, (_, at) => at % readers.count);
    await Promise.all(inTurn.map((thread) => readThere(readers, thread, all, options)));
    await readers.end();
    await readHere(
      unknown.filter((key) => !key.startsWith('file:')),
      options,
    );
  }

  async function readHere(keys: readonly string[], options: ReadOptions): Promise<void> {
    const pause = slices();
    for (const key of keys) {
      if (options.wanted(key)) await readOne(key, options);
      await pause();
    }
  }

  async function readOne(key: string, { keptIn, wanted, tell }: ReadOptions): Promise<void> {
    const stamp = keptIn(key) && (await machine?.stampOf(key));
    const file = await readDraft(key, readFile);
    if (file === undefined || !('text' in file)) {
      tell(key, file);
      return;
    }
    const isWanted = () => wanted(key);
    const draft = await inSlices(service.parseInSlices(file.text), isWanted);
    const entry = draft && (await inSlices(service.describeInSlices(key, draft), isWanted));
    if (entry === undefined) return;
    const hash = keptIn(key) && (await machine?.hashOf(file.bytes));
    tell(key, { entry, stamp: stamp ?? '', hash: hash ?? '' }, draft);
  }

  /** Drafts that nobody else reads, as long as there are any, on one thread. */
  async function readThere(readers: Readers, thread: number, keys: Iterable<string>, options: ReadOptions): Promise<void> {
    for (const key of keys) {
      if (!options.wanted(key)) continue;
      try {
        options.tell(key, await readers.read(thread, key));
      } catch (error) {
        failed(`A thread that reads ${key}`, error);
        await readOne(key, options);
      }
    }
  }
}

/** Returns those of which nothing is kept, or something else. */
async function readKept(keys: readonly string[], { keptIn, wanted, tell }: ReadOptions): Promise<readonly string[]> {
  const pause = slices();
  const unknown: string[] = [];
  for (let from = 0; from < keys.length; from += filesAtOnce) {
    const some = keys.slice(from, from + filesAtOnce).filter(wanted);
    const entries = await Promise.all(some.map((key) => keptIn(key)?.entryOf(key)));
    for (const [at, key] of some.entries()) {
      const entry: LibraryEntry | undefined = entries[at];
      if (entry === undefined) unknown.push(key);
      else if (wanted(key)) tell(key, { entry, stamp: '', hash: '' });
      await pause();
    }
  }
  return unknown;
}

/** One is read while the last one is on its way, so that no thread waits for the server's own. */
const draftsPerThread = 2;
/** About a megabyte: a thread takes half a second of CPU time to start and to warm up. */
const fewestForThreads = 50;
/** Enough to keep the disk busy. */
const filesAtOnce = 64;
