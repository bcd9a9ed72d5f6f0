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
  // A part of its own in the bundle, beside the file that the threads run.
  startReaders: async () => (await import('./readers.node.ts')).startReaders(),
};
