import type { Slices } from '../text/slices.ts';
import type { KnownRecord } from './catalogue/known-record.ts';

/** The records of all catalogues, by the keys under which their texts are cited. */
export interface RecordIndex {
  /**
   * Puts these records in place of what the catalogue at this address had, in slices. All that was there before answers until the last slice is done, and
   * all that is new from then on. `nextRevision` is then asked for the number of the change, if anything changed for those who cite.
   */
  replace(uri: string, records: readonly KnownRecord[], nextRevision: () => number): Slices<void>;
  /** In the order of the catalogues' addresses. */
  withKey(key: string): readonly KnownRecord[];
  all(): Iterable<KnownRecord>;
  /** The last revision in which records of this text came, went or changed; 0 for never. */
  revisionOf(key: string): number;
}

/** When something changed. Thousands of records share one, so that a number is given to all of them at once. */
interface Since {
  revision: number;
}

interface Entered {
  readonly records: readonly KnownRecord[];
  readonly since: Since;
}

interface Catalogue {
  readonly records: readonly KnownRecord[];
  readonly byKey: ReadonlyMap<string, Entered>;
}

export function recordIndex(): RecordIndex {
  const catalogues = new Map<KnownRecord['uri'], Catalogue>();
  // By their addresses. Asked of every text that a draft cites, at every keystroke.
  let inOrder: readonly Catalogue[] = [];
  return {
    *replace(uri, records, nextRevision) {
      const since: Since = { revision: 0 };
      const { entered, isOther } = yield* entering(records, catalogues.get(uri)?.byKey ?? new Map(), since);
      if (isOther) since.revision = nextRevision();
      catalogues.set(uri, { records, byKey: entered });
      inOrder = [...catalogues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, catalogue]) => catalogue);
    },
    withKey: (key) => inOrder.flatMap(({ byKey }) => byKey.get(key)?.records ?? []),
    *all() {
      for (const { records } of catalogues.values()) yield* records;
    },
    revisionOf(key) {
      let last = 0;
      for (const catalogue of catalogues.values()) last = Math.max(last, catalogue.byKey.get(key)?.since.revision ?? 0);
      return last;
    },
  };
}

/** A key whose records are gone stays, since those who cite it must hear of it. */
function* entering(
  records: readonly KnownRecord[],
  before: Catalogue['byKey'],
  since: Since,
): Slices<{ readonly entered: Catalogue['byKey']; readonly isOther: boolean }> {
  const entered = new Map<string, Entered>();
  let isOther = false;
  let count = 0;
  for (const record of records) {
    for (const key of record.keys) entered.set(key, { records: [...(entered.get(key)?.records ?? []), record], since });
    if (++count % sliceRecords === 0) yield;
  }
  for (const [key, old] of before) {
    const now = entered.get(key)?.records ?? [];
    const isSame = now.length === old.records.length && now.every((record, at) => isSameText(record, old.records[at]));
    entered.set(key, { records: now, since: isSame ? old.since : since });
    isOther ||= !isSame;
    if (++count % sliceRecords === 0) yield;
  }
  return { entered, isOther: isOther || entered.size > before.size };
}

/** Looking at so many takes about a millisecond. */
const sliceRecords = 500;

/** Whether a draft that cites the text sees no difference. */
function isSameText({ uri, range, ...facts }: KnownRecord, other: KnownRecord | undefined): boolean {
  if (other === undefined) return false;
  const { uri: _uri, range: there, ...otherFacts } = other;
  return range.start.line === there.start.line && JSON.stringify(facts) === JSON.stringify(otherFacts);
}
