import type { NameElsewhere, WrittenForm } from '../draft/names/workspace-names.ts';
import type { LibraryEntry } from './entry.ts';

/** The names of all drafts, by group, and the revision in which each last changed for other drafts. */
export interface NameIndex {
  /**
   * Replaces what a draft wrote before by what it writes now, and notes `revision` with every name that changed for another draft. A name that all
   * drafts write in one form before and after has not changed, however often they write it.
   *
   * @returns whether a name changed for another draft.
   */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean;
  /** The latest of the revisions noted with the draft's names; 0 without any. */
  revisionFor(entry: LibraryEntry): number;
  mayDiffer(group: string, forms: readonly string[]): boolean;
  /** The other drafts that write the name, in the order of their addresses. */
  elsewhere(name: string, uri: string): readonly NameElsewhere[];
}

interface Name {
  readonly drafts: Map<LibraryEntry['uri'], LibraryEntry>;
  /** The forms in which drafts write it, each with the number of drafts. */
  readonly forms: Map<string, number>;
  revision: number;
}

export function nameIndex(): NameIndex {
  const names = new Map<string, Name>();

  return { replace, revisionFor, mayDiffer, elsewhere };

  function replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean {
    let changed = false;
    for (const group of new Set([...(before?.names.keys() ?? []), ...(now?.names.keys() ?? [])])) {
      const name = names.get(group) ?? { drafts: new Map(), forms: new Map(), revision: 0 };
      names.set(group, name);
      const contested = name.forms.size > 1;
      replaceForms(name, group, before, now);
      if (name.drafts.size === 0) names.delete(group);
      if ((!contested && name.forms.size < 2) || sameForOthers(before, now, group)) continue;
      name.revision = revision;
      changed = true;
    }
    return changed;
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
    const others = [...(names.get(group)?.drafts.values() ?? [])].filter((entry) => entry.uri !== uri);
    return others
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .map(({ uri, fileName, adopted, names }) => ({ uri, fileName, adopted, forms: names.get(group) ?? [] }));
  }
}

function replaceForms({ drafts, forms }: Name, group: string, before: LibraryEntry | undefined, now: LibraryEntry | undefined): void {
  for (const { form } of before?.names.get(group) ?? []) {
    const left = (forms.get(form) ?? 0) - 1;
    if (left > 0) forms.set(form, left);
    else forms.delete(form);
  }
  if (before !== undefined) drafts.delete(before.uri);
  const written = now?.names.get(group);
  if (now === undefined || written === undefined) return;
  for (const { form } of written) forms.set(form, (forms.get(form) ?? 0) + 1);
  drafts.set(now.uri, now);
}

/** Whether other drafts see no difference. They link to the line on which a name stands first, so its place on the line does not count. */
function sameForOthers(before: LibraryEntry | undefined, now: LibraryEntry | undefined, group: string): boolean {
  const facts = (forms: readonly WrittenForm[] = []) =>
    forms.map(({ form, count, first }) => `${form}\n${count}\n${first.start.line}`).join('\n');
  return before?.adopted === now?.adopted && facts(before?.names.get(group)) === facts(now?.names.get(group));
}
