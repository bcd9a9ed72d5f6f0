import { type Delegation, findDelegation, knownNames } from '../../delegations/delegations.ts';
import { foldName } from '../../delegations/fold.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lazily } from '../../text/lazily.ts';
import { codeLetters, shortNameLetters } from './proposer-form.ts';

/** A delegation that an unknown name may mean. */
export interface NearDelegation {
  readonly delegation: Delegation;
  /** The known form that comes nearest. */
  readonly form: string;
  /** In letters by `editDistance`; 1 for an abbreviation whose letters the name has in this order. */
  readonly distance: number;
  /** True where both are long enough that the name is certainly a slip in this one. */
  readonly sure: boolean;
}

/** Shorter names may be words, or slips in several names. */
const sureLetters = 5;

/** The nearest first; at the same distance OAS states before others. */
export function nearestDelegations(written: string): readonly NearDelegation[] {
  const folded = foldName(written);
  const limit = mostSlips(folded.length);
  // Four capitals are taken for the initials of a group: "GUAM" is not Guatemala.
  const abbreviation = folded.length < (/\p{Ll}/u.test(written) ? 5 : 4) ? folded : undefined;
  const nearest = new Map<string, NearDelegation>();
  for (const each of forms()) {
    const { form, folded: other, delegation } = each;
    const distance = distanceTo(folded, each, limit) ?? (abbreviation !== undefined && abbreviates(abbreviation, each) ? 1 : undefined);
    if (distance === undefined) continue;
    const before = nearest.get(delegation.id);
    // Of two forms that are as near, the longer one is kept: for "Chle", "Chile" and not "CHL".
    if (before !== undefined && (before.distance < distance || (before.distance === distance && before.form.length >= form.length)))
      continue;
    nearest.set(delegation.id, { delegation, form, distance, sure: folded.length >= sureLetters && other.length >= sureLetters });
  }
  return [...nearest.values()].sort(
    (a, b) => a.distance - b.distance || Number(isOasMember(b.delegation)) - Number(isOasMember(a.delegation)),
  );
}

/**
 * The known names that are likest to one that is a slip in none, for a message: the nearest first, each of another delegation. A part of its letters must be the same,
 * or the names would mock the reader. Asked of few names, it looks at each known one.
 */
export function likestNames(written: string): readonly string[] {
  const folded = foldName(written);
  const limit = Math.floor(folded.length * mostOtherLettersShare);
  const likest = new Map<string, { readonly form: string; readonly distance: number }>();
  for (const { form, folded: other, delegation } of forms()) {
    // A code of three letters is like anything.
    const distance = other.length <= codeLetters ? undefined : editDistance(folded, other, limit);
    const before = likest.get(delegation.id);
    if (distance !== undefined && (before === undefined || distance < before.distance)) likest.set(delegation.id, { form, distance });
  }
  return [...likest.values()].sort((a, b) => a.distance - b.distance).map(({ form }) => form);
}

/** Of the letters of a name, those that may be others: “Ruritania” is like “Mauritania”, “Marineland” like none. */
const mostOtherLettersShare = 1 / 3;

function distanceTo(folded: string, { folded: other, delegation }: KnownForm, limit: number): number | undefined {
  // A code of three letters differs from several others in one letter.
  if (other.length <= codeLetters && (!isOasMember(delegation) || folded[0] !== other[0] || other.length < codeLetters)) return undefined;
  const distance = Math.abs(folded.length - other.length) > limit ? undefined : editDistance(folded, other, limit);
  return distance !== undefined && (distance < 2 || folded[0] === other[0]) ? distance : undefined;
}

function isOasMember({ oasMember }: Delegation): boolean {
  return oasMember === true;
}

/** How many letters of a name may be wrong, by its length: most codes of three letters differ from another in two letters. */
function mostSlips(length: number): number {
  return length < codeLetters ? 0 : length <= shortNameLetters ? 1 : 2;
}

/** Whether the letters of an abbreviation stand in a name in this order, from its first letter on: "Vnz" in "Venezuela". */
function abbreviates(short: string, { form, folded: name, delegation }: KnownForm): boolean {
  if (!isOasMember(delegation) || form.includes(' ') || short.length < 2 || name.length < 2 * short.length - 1 || short[0] !== name[0])
    return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length;
}

interface KnownForm {
  readonly form: string;
  readonly folded: string;
  readonly delegation: Delegation;
}

const forms = lazily((): readonly KnownForm[] =>
  knownNames().flatMap((form) => {
    const delegation = findDelegation(form);
    return delegation === undefined ? [] : [{ form, folded: foldName(form), delegation }];
  }),
);
