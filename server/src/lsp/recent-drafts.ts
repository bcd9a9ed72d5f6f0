import type { Draft } from '../service.ts';

/** The drafts that were entered in the library last, as they were parsed for it: diagnostics are asked for next, and need not read and parse them again. */
export interface RecentDrafts {
  keep(key: string, draft: Draft): void;
  get(key: string): Draft | undefined;
  forget(key: string): void;
}

export function recentDrafts(): RecentDrafts {
  const drafts = new Map<string, Draft>();
  let units = 0;
  return { keep, get: (key) => drafts.get(key), forget };

  function keep(key: string, draft: Draft): void {
    forget(key);
    drafts.set(key, draft);
    units += draft.length;
    for (const oldest of drafts.keys()) {
      if (units <= mostUnits) break;
      forget(oldest);
    }
  }

  function forget(key: string): void {
    units -= drafts.get(key)?.length ?? 0;
    drafts.delete(key);
  }
}

/** In UTF-16 code units, of all together: twenty-five drafts of usual length. With all that is computed of them they take up to two hundred times as many bytes. */
const mostUnits = 500_000;
