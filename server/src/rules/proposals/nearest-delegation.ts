import { type Delegation, findDelegation, knownNames } from '../../delegations/delegations.ts';
import { foldName } from '../../delegations/fold.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lazily } from '../../text/lazily.ts';

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

/** The nearest first; of an OAS state and another at one distance, the OAS state. */
export function nearestDelegations(written: string): readonly Near[] {
  const folded = foldName(written);
  const limit = reach(folded.length);
  // Four capitals are the letters of a group: "GUAM" is not Guatemala.
  const abbreviation = folded.length < (/\p{Ll}/u.test(written) ? 5 : 4) ? folded : undefined;
  const nearest = new Map<string, Near>();
  for (const each of forms()) {
    const { form, folded: other, delegation } = each;
    const distance = distanceTo(folded, each, limit) ?? (abbreviation !== undefined && abbreviates(abbreviation, each) ? 1 : undefined);
    if (distance === undefined) continue;
    const before = nearest.get(delegation.id);
    // Of two forms as near, the longer one is the name: "Chile" before "CHL" for "Chle".
    if (before !== undefined && (before.distance < distance || (before.distance === distance && before.form.length >= form.length)))
      continue;
    nearest.set(delegation.id, { delegation, form, distance, sure: folded.length > 4 && other.length > 4 });
  }
  return [...nearest.values()].sort(
    (a, b) => a.distance - b.distance || Number(isOasMember(b.delegation)) - Number(isOasMember(a.delegation)),
  );
}

function distanceTo(folded: string, { folded: other, delegation }: WrittenName, limit: number): number | undefined {
  // A code of three letters is one letter from half a dozen others.
  if (other.length < 4 && (!isOasMember(delegation) || folded[0] !== other[0] || other.length < 3)) return undefined;
  const distance = Math.abs(folded.length - other.length) > limit ? undefined : editDistance(folded, other, limit);
  return distance !== undefined && (distance < 2 || folded[0] === other[0]) ? distance : undefined;
}

function isOasMember({ oasMember }: Delegation): boolean {
  return oasMember === true;
}

/** Nearly every code of three letters is two letters from another. */
function reach(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** "Vnz" has its letters from "Venezuela", in their order, from the first on. */
function abbreviates(short: string, { form, folded: name, delegation }: WrittenName): boolean {
  if (!isOasMember(delegation) || form.includes(' ') || short.length < 2 || name.length < 2 * short.length - 1 || short[0] !== name[0])
    return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length;
}

interface WrittenName {
  readonly form: string;
  readonly folded: string;
  readonly delegation: Delegation;
}

const forms = lazily((): readonly WrittenName[] =>
  knownNames().flatMap((form) => {
    const delegation = findDelegation(form);
    return delegation === undefined ? [] : [{ form, folded: foldName(form), delegation }];
  }),
);
