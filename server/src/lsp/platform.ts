import type { Lifecycle } from './lifecycle.ts';

/** What the server needs of the machine that it runs on. Addresses are URIs. */
export interface Platform {
  /**
   * The bytes of a regular file; `undefined` where there is no such file. Rejects when it is there and cannot be read, and with a RefusedFile for what
   * is a link or a pipe, and for what is too long.
   */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Ends the server when its client is gone; `client` is the number of the client's process, if there is one. */
  watchClient(client: number | null, lifecycle: Lifecycle): void;
  /** The `.draft` files in the folder and in the folders within it. `passedOver` is told of folders that cannot be read and of what is no regular file. */
  findDrafts(folder: string, passedOver: (uri: string, error: Error) => void): Promise<readonly string[]>;
}

/** For a web worker: the client sends the drafts that are open, and there are no others. */
export const platformWithoutFiles: Platform = {
  readFile: async () => undefined,
  findDrafts: async () => [],
  // A worker ends with the page that started it.
  watchClient: () => {},
};
