import type { Archive } from '../archive/archive-index.ts';
import type { Cache } from '../files/cache/cache.ts';
import type { KeptFile } from '../files/cache/record.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { LeftOut } from './read-draft.ts';

/** What the server needs of the machine that it runs on. Addresses are URIs. */
export interface Platform {
  /**
   * The bytes of a regular file; `undefined` where there is no such file. Rejects when it is there and cannot be read, and with a RefusedFile for what
   * is a link or a pipe, and for what is longer than `mostBytes`, or than a draft can be.
   */
  readFile(uri: string, mostBytes?: number): Promise<Uint8Array | undefined>;
  /** Ends the server when its client is gone; `client` is the number of the client's process, if there is one. */
  watchClient(client: number | null, lifecycle: Lifecycle): void;
  /** The `.draft` files in the folder and in the folders within it, or the files whose names are wanted in their place. `passedOver` is told of folders that cannot be read and of what is no regular file. */
  findDrafts(
    folder: string,
    passedOver: (uri: string, error: Error) => void,
    isWanted?: (name: string) => boolean,
  ): Promise<readonly string[]>;
  /** What the machine has besides files to read: a disk to keep things on, and threads; undefined where it has not. */
  readonly machine: Machine | undefined;
}

export interface Machine {
  /** What the library knows is kept in the folder at this address. `failed` is told why something could not be kept; undefined where it is no address of a file. */
  openCache(folder: string, failed: (error: unknown) => void): Cache | undefined;
  /** To be asked before the file is read; see `stampOf` of the cache. */
  stampOf(uri: string): Promise<string>;
  hashOf(bytes: Uint8Array): Promise<string>;
  /** An archive on a server at this address, which is asked nothing yet. Throws where it is none. */
  openArchive(address: string, patienceMilliseconds: number): Archive;
  /** Starts threads that read drafts. */
  startReaders(): Promise<Readers>;
}

/** Threads that make entries of drafts for the library, while the server's own thread answers its client. */
export interface Readers {
  readonly count: number;
  /** Reads one draft, on the thread with this number, which may have been asked for others. Rejects when the thread fails; the next draft gets a new one. */
  read(thread: number, uri: string): Promise<ReadDraft>;
  end(): Promise<void>;
}

/** What the library is to know of a draft, or why it is left out; undefined where it has gone. */
export type ReadDraft = KeptFile | LeftOut | undefined;

/** For a web worker, which has no files of its own: the client sends the drafts that are open, and may read others for it. */
export const platformWithoutFiles: Platform = {
  readFile: async () => undefined,
  findDrafts: async () => [],
  // A worker ends with the page that started it.
  watchClient: () => {},
  machine: undefined,
};
