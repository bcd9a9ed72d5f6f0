import type { NamedDelegation } from '../../delegations/delegations.ts';
import { writeOrganization } from './write-organization.ts';

/** The delegations to which elements refer, each with an entry in the document's references. */
export interface WrittenDelegations {
  /** The value of `refersTo`; undefined where nobody is named. */
  readonly refer: (named: readonly NamedDelegation[]) => string | undefined;
  /** The entries, in the order in which they were first referred to. */
  readonly entries: () => readonly string[];
}

export function createDelegations(): WrittenDelegations {
  const ids = new Map<string, { readonly id: string; readonly name: string }>();
  const idOf = ({ delegation, written }: NamedDelegation): string => {
    const name = delegation?.name ?? written;
    let known = ids.get(name);
    if (known === undefined) {
      known = { id: `delegation_${ids.size + 1}`, name };
      ids.set(name, known);
    }
    return known.id;
  };
  return {
    refer: (named) => (named.length === 0 ? undefined : [...new Set(named.map((each) => `#${idOf(each)}`))].join(' ')),
    entries: () => [...ids.values()].map(({ id, name }) => writeOrganization(id, name)),
  };
}
