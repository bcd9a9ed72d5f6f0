import { type CacheFolder, replaceSegment, segmentName } from './cache-folder.ts';

/** The segment that is being filled. Its file is written anew, as a whole, a moment after something has been put into it. */
export interface Tail {
  readonly segment: string;
  isFull(): boolean;
  put(uri: string, record: Uint8Array): void;
  delete(uri: string): void;
  flush(): Promise<void>;
  /** Writes it, and lets go of its records. */
  close(): Promise<void>;
  /** Writes nothing of it any more, and resolves when nothing is being written. */
  forget(): Promise<void>;
}

export function tailOf(folder: CacheFolder, shelf: string): Tail {
  const segment = segmentName(shelf, Date.now());
  const records = new Map<string, Uint8Array>();
  let bytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = Promise.resolve();

  return { segment, isFull: () => bytes > fullBytes, put, delete: remove, flush, close, forget };

  function put(uri: string, record: Uint8Array): void {
    remove(uri);
    records.set(uri, record);
    bytes += record.length;
    timer ??= setTimeout(flush, quietMilliseconds).unref();
  }

  function remove(uri: string): void {
    const record = records.get(uri);
    if (record === undefined) return;
    records.delete(uri);
    bytes -= record.length;
    timer ??= setTimeout(flush, quietMilliseconds).unref();
  }

  function flush(): Promise<void> {
    if (timer === undefined) return written;
    clearTimeout(timer);
    timer = undefined;
    const now = [...records.values()];
    written = written.then(() => replaceSegment(folder, segment, now));
    return written;
  }

  async function close(): Promise<void> {
    await flush();
    records.clear();
  }

  function forget(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    records.clear();
    return written;
  }
}

/** So many of them that a folder has a few, and short enough to be written anew at a change: about five hundred drafts. */
const fullBytes = 4_000_000;
/** What is lost when the server is killed is what was read in this time. */
const quietMilliseconds = 1000;
