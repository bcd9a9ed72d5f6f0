import { foldName } from './delegations/fold.ts';
import { type Delegation, findDelegation, knownNames } from './delegations.ts';
import { editDistance } from './edit-distance.ts';

/** A delegation that a name which is not known may have meant. */
export interface Near {
  readonly delegation: Delegation;
  /** The known form that comes nearest. */
  readonly form: string;
  /** In letters; 1 for an abbreviation whose letters stand in the name in this order. */
  readonly distance: number;
  /** True where the name is long enough to be a slip in this one and no other word. */
  readonly sure: boolean;
}

/** The nearest first; of an OAS state and another at one distance, the OAS state. Looks through all known names: not for a keystroke. */
export function nearestDelegations(written: string): readonly Near[] {
  const folded = foldName(written);
  const nearest = new Map<string, Near>();
  const offer = (near: Near): void => {
    const known = nearest.get(near.delegation.id);
    if (known === undefined || near.distance < known.distance) nearest.set(near.delegation.id, near);
  };
  for (const { form, folded: other } of forms()) {
    const delegation = findDelegation(form);
    if (delegation === undefined) continue;
    const distance = other.length >= 3 ? editDistance(folded, other, reach(folded.length)) : undefined;
    if (distance !== undefined && (distance < 2 || folded[0] === other[0])) offer({ delegation, form, distance, sure: folded.length > 4 });
    else if (delegation.oasMember === true && abbreviates(folded, other)) offer({ delegation, form, distance: 1, sure: false });
  }
  return [...nearest.values()].sort(
    (a, b) => a.distance - b.distance || Number(b.delegation.oasMember ?? 0) - Number(a.delegation.oasMember ?? 0),
  );
}

/** Nearly every code of three letters is two letters from another. */
function reach(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** "Vnz" has its letters from "Venezuela", in their order, from the first on. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < 2 || short.length > 4 || name.length < 2 * short.length - 1 || short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length;
}

let folded: readonly { readonly form: string; readonly folded: string }[] | undefined;

function forms(): NonNullable<typeof folded> {
  folded ??= knownNames().map((form) => ({ form, folded: foldName(form) }));
  return folded;
}
