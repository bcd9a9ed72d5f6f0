import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameOf } from '../../library/address.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import { type CacheFolder, segmentsOf } from './cache-folder.ts';
import { type KeptFile, keptFileIn, recordOf } from './record.ts';
import { headBytes, recordsIn } from './segment.ts';
import { type Tail, tailOf } from './tail.ts';

/** What is kept on disk of the drafts of one folder of a workspace, from session to session. Nothing here rejects: what cannot be kept is read again from the drafts. */
export interface Shelf {
  /** The entry of the file with this address, if that is the file that was entered. */
  byStamp(uri: string, stamp: string): LibraryEntry | undefined;
  /** Whether a file of this name is kept, so that the hash of this one may be known. */
  mayHave(uri: string): boolean;
  /** The entry of a file with this address, name and content: of one that was touched or moved. */
  byHash(uri: string, hash: string): LibraryEntry | undefined;
  /** Keeps it from a moment later on, in place of what was kept under its address. */
  put(kept: KeptFile): void;
  /** To be called when the folder has been read: what is kept of other files goes, and what is kept needs no more memory. What goes later stays on disk until the next session has read the folder. */
  settle(uris: ReadonlySet<string>): Promise<void>;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** Forgets all that was kept, and resolves when nothing of it is being written any more. */
  forget(): Promise<void>;
}

/** Where a record stands. */
interface RecordPlace {
  readonly segment: string;
  readonly bytes: number;
}

/** A segment's records are read with a `pause` after each: others may have a turn. */
export async function openShelf(folder: CacheFolder, name: string, pause: () => Promise<void> = async () => {}): Promise<Shelf> {
  const places = new Map<string, RecordPlace>();
  const sizes = new Map<string, number>();
  /** What was on disk at the start, until the folder has been read. */
  const known = new Map<string, KeptFile>();
  let names = new Map<string, KeptFile[]>();
  let tail: Tail = tailOf(folder, name);
  /** Resolves when the full segments are written. */
  let closed = Promise.resolve();
  let bytes = 0;
  let isSettled = false;
  for (const segment of await segmentsOf(folder, name)) await load(segment);
  for (const kept of known.values()) {
    const sameName = names.get(kept.entry.fileName);
    if (sameName === undefined) names.set(kept.entry.fileName, [kept]);
    else sameName.push(kept);
  }
  return { byStamp, mayHave, byHash, put, settle, flush, forget };

  async function load(segment: string): Promise<void> {
    const content = await readFile(join(folder.path, segment)).catch(() => undefined);
    // Another process has put it together with others.
    if (content === undefined) return;
    sizes.set(segment, content.length);
    bytes += content.length;
    for (const record of recordsIn(content, folder.version)) {
      try {
        const kept = keptFileIn(record);
        known.set(kept.entry.uri, kept);
        places.set(kept.entry.uri, { segment, bytes: record.length + headBytes });
      } catch {
        // The draft is read again.
      }
      await pause();
    }
  }

  function byStamp(uri: string, stamp: string): LibraryEntry | undefined {
    const kept = known.get(uri);
    return stamp !== '' && kept?.stamp === stamp ? kept.entry : undefined;
  }

  function mayHave(uri: string): boolean {
    return names.has(fileNameOf(uri));
  }

  function byHash(uri: string, hash: string): LibraryEntry | undefined {
    const kept = names.get(fileNameOf(uri))?.find((each) => each.hash === hash);
    return kept && { ...kept.entry, uri };
  }

  function put(kept: KeptFile): void {
    if (bytes > folder.mostBytes) return;
    if (tail.isFull()) {
      const full = tail;
      closed = closed.then(full.close);
      tail = tailOf(folder, name);
    }
    const { uri } = kept.entry;
    const record = recordOf(kept);
    tail.put(uri, record);
    bytes += record.length + headBytes;
    places.set(uri, { segment: tail.segment, bytes: record.length + headBytes });
  }

  async function settle(uris: ReadonlySet<string>): Promise<void> {
    const live = new Map<string, number>();
    const hasGone = new Set<string>();
    for (const [uri, { segment, bytes }] of places) {
      if (uris.has(uri)) live.set(segment, (live.get(segment) ?? 0) + bytes);
      else {
        hasGone.add(segment);
        places.delete(uri);
        tail.delete(uri);
      }
    }
    if (!isSettled) await writeAnew(live, hasGone);
    isSettled = true;
    await flush();
  }

  /** Puts what is still of use of the segments of earlier sessions into new ones, where much of them is of none. */
  async function writeAnew(live: ReadonlyMap<string, number>, hasGone: ReadonlySet<string>): Promise<void> {
    const small = [...sizes].filter(([, size]) => size < smallBytes);
    const old = [...sizes].filter(
      ([segment, size]) =>
        hasGone.has(segment) || (live.get(segment) ?? 0) < leastLiveShare * size || (small.length > mostSmallSegments && size < smallBytes),
    );
    const replaced = new Set(old.map(([segment]) => segment));
    for (const [uri, { segment }] of places) {
      const kept = replaced.has(segment) ? known.get(uri) : undefined;
      if (kept !== undefined) put(kept);
      await pause();
    }
    known.clear();
    names = new Map();
    await flush();
    for (const [segment, size] of old) {
      await rm(join(folder.path, segment), { force: true }).catch(folder.failed);
      sizes.delete(segment);
      bytes -= size;
    }
  }

  async function flush(): Promise<void> {
    await Promise.all([closed, tail.flush()]);
  }

  async function forget(): Promise<void> {
    await Promise.all([closed, tail.forget()]);
    tail = tailOf(folder, name);
    for (const map of [places, sizes, known, names]) map.clear();
    bytes = 0;
  }
}

/** Segments are written anew when less of them is of use. */
const leastLiveShare = 0.5;
/** A session that changes some drafts leaves a small segment: so many are kept before they are put together. */
const mostSmallSegments = 8;
const smallBytes = 1_000_000;
