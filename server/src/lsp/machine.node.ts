import { archiveIndex } from '../archive/archive-index.ts';
import { archiveServer } from '../archive/server.ts';
import { openCache } from '../files/cache/cache.ts';
import { hashOf, stampOf } from '../files/cache/stamp.ts';
import { buildVersion } from '../files/package-version.ts';
import { pathOf } from '../service.ts';
import type { Machine } from './platform.ts';

export const machine: Machine = {
  openCache: (folder, failed) =>
    folder.startsWith('file:') ? openCache({ path: pathOf(folder), version: buildVersion(), failed }) : undefined,
  stampOf: async (uri) => (await stampOf(pathOf(uri))) ?? '',
  hashOf,
  openArchive: (address, patienceMilliseconds) => archiveIndex(archiveServer(address, { patienceMilliseconds, retries: 0 })),
  // A part of its own in the bundle, beside the file that the threads run.
  startReaders: async () => (await import('./readers.node.ts')).startReaders(),
};
