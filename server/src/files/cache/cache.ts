import { pathOf } from '../../library/address.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import { longestDraft } from '../../text/limits.ts';
import { readFoundFile } from '../read-file.ts';
import { type CacheFolder, clear as clearFolder, shelfName, tidy } from './cache-folder.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { hashOf, stampOf } from './stamp.ts';

/** What the library knows of files, kept on disk between sessions. Nothing here rejects: what cannot be kept is read again from the drafts. */
export interface Cache {
  /** What is kept of the drafts of a folder. Its records are read with a `pause` after each: others may have a turn. */
  open(folder: string, pause?: () => Promise<void>): Promise<KeptDrafts>;
  /** Deletes all that is kept. Drafts that change from now on are kept again. */
  clear(): Promise<void>;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
}

export interface KeptDrafts extends Pick<Shelf, 'put' | 'settle'> {
  /** The entry of the file at this `file:` address, if it is known from an earlier session and says the same. */
  entryOf(uri: string): Promise<LibraryEntry | undefined>;
}

export interface CacheOptions extends Omit<CacheFolder, 'mostBytes'> {
  readonly mostBytes?: number;
  /** In milliseconds since 1970. */
  readonly now?: () => number;
}

export function openCache({ mostBytes = usualBytes, now = Date.now, ...options }: CacheOptions): Cache {
  const folder: CacheFolder = { ...options, mostBytes };
  const shelves = new Map<string, Promise<Shelf>>();
  return { open, clear, flush };

  async function open(address: string, pause?: () => Promise<void>): Promise<KeptDrafts> {
    const name = shelfName(folder, address);
    const opening = shelves.get(name) ?? openShelf(folder, name, pause);
    shelves.set(name, opening);
    const shelf = await opening;
    void tidy(folder, new Set(shelves.keys()));
    return { put: shelf.put, settle: shelf.settle, entryOf: (uri) => entryOf(shelf, uri, now()) };
  }

  async function clear(): Promise<void> {
    for (const shelf of shelves.values()) await (await shelf).forget();
    await clearFolder(folder).catch(folder.failed);
  }

  async function flush(): Promise<void> {
    for (const shelf of shelves.values()) await (await shelf).flush();
  }
}

async function entryOf(shelf: Shelf, uri: string, now: number): Promise<LibraryEntry | undefined> {
  if (!shelf.mayHave(uri)) return undefined;
  const stamp = await stampOf(pathOf(uri), now);
  if (stamp === undefined) return undefined;
  const known = shelf.byStamp(uri, stamp);
  if (known !== undefined) return known;
  const bytes = await readFoundFile(pathOf(uri), longestDraft).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const hash = await hashOf(bytes);
  const entry = shelf.byHash(uri, hash);
  // Touched or moved: the next session knows it by its stamp.
  if (entry !== undefined) shelf.put({ entry, stamp, hash });
  return entry;
}

/** What the library knows of ten thousand adopted texts of 20 KB takes 100 MB: this is room for several such folders. */
const usualBytes = 512_000_000;
