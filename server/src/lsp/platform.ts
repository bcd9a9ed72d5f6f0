import type { Lifecycle } from './lifecycle.ts';

/** What the server needs of the machine that it runs on. Addresses are URIs. */
export interface Platform {
  /** The file's bytes; `undefined` where there is no such file. Rejects when it is there and cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** The `.draft` files in the folder and in the folders within it. A folder that cannot be read holds none. */
  findDrafts(folder: string): Promise<readonly string[]>;
  /** Ends the server when its client is gone; `client` is the number of the client's process, if there is one. */
  watchClient(client: number | null, lifecycle: Lifecycle): void;
}

/** For a web worker: the client sends the drafts that are open, and there are no others. */
export const platformWithoutFiles: Platform = {
  readFile: async () => undefined,
  findDrafts: async () => [],
  // A worker ends with the page that started it.
  watchClient: () => {},
};
