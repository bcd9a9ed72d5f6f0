import { parentPort } from 'node:worker_threads';
import { recordOf } from '../files/cache/record.ts';
import { hashOf, stampOf } from '../files/cache/stamp.ts';
import { createLanguageService, pathOf } from '../service.ts';
import { finished } from '../text/slices.ts';
import type { ReadDraft } from './platform.ts';
import { readDraft } from './read-draft.ts';
import { readFile } from './read-file.node.ts';

/** A thread of `startReaders`: it gets addresses of drafts, one after the other, and answers each with what the library is to know of it. */
const service = createLanguageService({
  onError(_where, error) {
    throw error;
  },
});

parentPort?.on('message', async (uri: string) => {
  const read = await readOne(uri);
  if (read === undefined || 'leftOut' in read) parentPort?.postMessage(read);
  else {
    const record = Uint8Array.from(recordOf(read));
    parentPort?.postMessage(record, [record.buffer]);
  }
});

async function readOne(uri: string): Promise<ReadDraft> {
  try {
    const stamp = (await stampOf(pathOf(uri))) ?? '';
    const file = await readDraft(uri, readFile);
    if (file === undefined || !('text' in file)) return file;
    const entry = finished(service.describeInSlices(uri, service.parse(file.text)));
    return entry && { entry, stamp, hash: await hashOf(file.bytes) };
  } catch (error) {
    return { leftOut: (error as Error).stack ?? String(error), isTooLong: false };
  }
}
