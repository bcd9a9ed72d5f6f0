import { phrases } from '../languages/lists.ts';
import type { DelegationEntry } from './delegation.ts';

/** What makes the entries of one kind, each of an id, a full name, and its other names and abbreviations as lists that commas part. */
export function named(
  kind: DelegationEntry['kind'],
): (id: string, name: string, names?: string, abbreviations?: string) => DelegationEntry {
  return (id, name, names = '', abbreviations = '') => ({
    id,
    name,
    kind,
    names: [name, ...listed(names)],
    abbreviations: listed(abbreviations),
  });
}

function listed(names: string): readonly string[] {
  return names === '' ? [] : phrases(names);
}
