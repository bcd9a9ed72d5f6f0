import { words } from '../languages/lists.ts';
import type { Delegation } from './delegation.ts';
import { allDelegations } from './delegations.ts';

/**
 * The states of a group, in alphabetical order; none where they are not known here. Listed are groups of few members that have a list of their own, as it stood in
 * January 2025. The European Union's are known to everybody, and too many for a card.
 */
export function membersOf({ id }: Delegation): readonly Delegation[] {
  const codes = members[id];
  if (codes === undefined) return [];
  return allDelegations()
    .filter((delegation) => codes.includes(delegation.id))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By ISO 3166 alpha-3 code. Sources: the lists of caricom.org, mercosur.int, sica.int, ailac.org, and that of the groups of Parties of unfccc.int. */
const members: Readonly<Record<string, readonly string[]>> = {
  caricom: words('ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO'),
  mercosur: words('ARG BOL BRA PRY URY'),
  sica: words('BLZ CRI DOM SLV GTM HND NIC PAN'),
  ailac: words('CHL COL CRI GTM HND PAN PRY PER'),
  eig: words('CHE GEO KOR LIE MEX MCO'),
};
