import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { type KeptDrafts, openCache } from '../files/cache/cache.ts';
import { buildVersion } from '../files/package-version.ts';

/** What an earlier run on the same paths has kept of their drafts; undefined for a user without a home. What cannot be kept is no matter of the user's: it is read again. */
export async function keptDrafts(paths: readonly string[]): Promise<KeptDrafts | undefined> {
  const path = cacheFolder();
  if (path === undefined) return undefined;
  const cache = openCache({ path, version: buildVersion(), failed: () => {} });
  return cache.open(paths.map((path) => resolve(path)).join('\n'));
}

/** As https://specifications.freedesktop.org/basedir-spec has it: a path that is not absolute is none. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: named = '' } = process.env;
  if (isAbsolute(named)) return join(named, 'penholder');
  try {
    return join(homedir(), '.cache', 'penholder');
  } catch {
    return undefined;
  }
}
