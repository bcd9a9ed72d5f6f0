import type { NameElsewhere, WrittenForm } from '../draft/names/workspace-names.ts';
import type { LibraryEntry } from './entry.ts';

/** The names of all drafts, by group: what one draft can see of the others' names, and since when it has been so. */
export interface NameIndex {
  /**
   * Puts what a draft writes now in the place of what it wrote before; `revision` is noted with every name of which another draft sees a change.
   * A name that all drafts write in one form shows nothing, however often they write it.
   *
   * @returns whether there is such a name.
   */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean;
  /** The last revision that is noted with one of the draft's names; 0 without any. */
  revisionFor(entry: LibraryEntry): number;
  mayDiffer(group: string, forms: readonly string[]): boolean;
  /** The drafts that write the name, by their addresses, but for this one. */
  elsewhere(group: string, uri: string): readonly NameElsewhere[];
}

interface Name {
  readonly bearers: Map<LibraryEntry['uri'], LibraryEntry>;
  /** With the number of drafts that write them. */
  readonly forms: Map<string, number>;
  revision: number;
}

export function nameIndex(): NameIndex {
  const names = new Map<string, Name>();

  return { replace, revisionFor, mayDiffer, elsewhere };

  function replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean {
    let seen = false;
    for (const group of new Set([...(before?.names.keys() ?? []), ...(now?.names.keys() ?? [])])) {
      const name = names.get(group) ?? { bearers: new Map(), forms: new Map(), revision: 0 };
      names.set(group, name);
      const contested = name.forms.size > 1;
      put(name, group, before, now);
      if (name.bearers.size === 0) names.delete(group);
      if ((!contested && name.forms.size < 2) || same(before, now, group)) continue;
      name.revision = revision;
      seen = true;
    }
    return seen;
  }

  function revisionFor(entry: LibraryEntry): number {
    let last = 0;
    for (const group of entry.names.keys()) last = Math.max(last, names.get(group)?.revision ?? 0);
    return last;
  }

  function mayDiffer(group: string, forms: readonly string[]): boolean {
    for (const form of names.get(group)?.forms.keys() ?? []) if (!forms.includes(form)) return true;
    return false;
  }

  function elsewhere(group: string, uri: string): readonly NameElsewhere[] {
    const bearers = [...(names.get(group)?.bearers.values() ?? [])].filter((entry) => entry.uri !== uri);
    return bearers
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .map(({ uri, fileName, adopted, names }) => ({ uri, fileName, adopted, forms: names.get(group) ?? [] }));
  }
}

function put({ bearers, forms }: Name, group: string, before: LibraryEntry | undefined, now: LibraryEntry | undefined): void {
  for (const { form } of before?.names.get(group) ?? []) {
    const drafts = (forms.get(form) ?? 0) - 1;
    if (drafts > 0) forms.set(form, drafts);
    else forms.delete(form);
  }
  if (before !== undefined) bearers.delete(before.uri);
  const written = now?.names.get(group);
  if (now === undefined || written === undefined) return;
  for (const { form } of written) forms.set(form, (forms.get(form) ?? 0) + 1);
  bearers.set(now.uri, now);
}

/** A link to the name leads to its line: the line counts, the place on it does not. */
function same(before: LibraryEntry | undefined, now: LibraryEntry | undefined, group: string): boolean {
  const facts = (forms: readonly WrittenForm[] = []) =>
    forms.map(({ form, count, first }) => `${form}\n${count}\n${first.start.line}`).join('\n');
  return before?.adopted === now?.adopted && facts(before?.names.get(group)) === facts(now?.names.get(group));
}
