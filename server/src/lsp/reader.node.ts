import { parentPort } from 'node:worker_threads';
import { recordOf } from '../files/cache/record.ts';
import { hashOf, stampOf } from '../files/cache/stamp.ts';
import { createLanguageService, pathOf } from '../service.ts';
import { finished } from '../text/slices.ts';
import type { ReadDraft } from './platform.ts';
import { type LeftOut, readDraft } from './read-draft.ts';
import { readFile } from './read-file.node.ts';

/** What a thread tells of the draft at an address: the record of it, or why there is none. */
export interface ReaderAnswer {
  readonly uri: string;
  readonly read: Uint8Array | LeftOut | undefined;
}

/** A thread of `startReaders`: it gets addresses of drafts, and answers each with what the library is to know of it. */
const service = createLanguageService({
  onError(_where, error) {
    throw error;
  },
});

parentPort?.on('message', async (uri: string) => {
  const read = await readOne(uri);
  if (read === undefined || 'leftOut' in read) answer({ uri, read });
  else {
    const record = new Uint8Array(recordOf(read));
    answer({ uri, read: record }, [record.buffer]);
  }
});

function answer(message: ReaderAnswer, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}

async function readOne(uri: string): Promise<ReadDraft> {
  try {
    const stamp = (await stampOf(pathOf(uri))) ?? '';
    const file = await readDraft(uri, readFile);
    if (file === undefined || !('text' in file)) return file;
    const entry = finished(service.describeInSlices(uri, service.parse(file.text)));
    return entry && { entry, stamp, hash: await hashOf(file.bytes) };
  } catch (error) {
    return { leftOut: (error as Error).stack ?? String(error) };
  }
}
