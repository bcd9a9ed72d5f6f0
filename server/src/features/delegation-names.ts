import { allDelegations, type Delegation, findDelegation, formsOf } from '../delegations/delegations.ts';
import { foldName } from '../delegations/fold.ts';
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../text/white-space.ts';
import { type DelegationName, sides } from './proposals.ts';

/** Who may propose something in a draft: first those whom it names for a proposal, as it writes them, then all others that are known, by their full names. */
export function proposers(draft: Draft): readonly (DelegationName & { readonly isNamed: boolean })[] {
  const own = sides(draft).map((each) => ({ ...each, isNamed: true }));
  const named = new Set(own.map(({ name }) => name));
  const others = allDelegations()
    .filter(({ name }) => !named.has(name))
    .map(({ name }) => ({ written: name, name, isNamed: false }));
  return [...own, ...others.sort((a, b) => a.name.localeCompare(b.name))];
}

/** A delegation's name as the draft writes it for its proposals; as it stands where the draft has it nowhere, or it is not known. */
export function asDraftWrites(draft: Draft, typed: string): string {
  const name = findDelegation(typed)?.name;
  return (name === undefined ? undefined : sides(draft).find((each) => each.name === name)?.written) ?? oneLine(typed);
}

/** The forms of known delegations that begin as typed, one for each delegation, those first that begin its English name or end it; of abbreviations capitals count. */
export function formsBeginning(typed: string): readonly DelegationName[] {
  const folded = foldName(typed);
  if (folded === '') return [];
  const found = allDelegations().flatMap((delegation) => {
    const { names, abbreviations } = formsOf(delegation);
    const { name } = delegation;
    const written = names.find((each) => foldName(each).startsWith(folded)) ?? abbreviations.find((each) => each.startsWith(typed));
    return written === undefined
      ? []
      : [{ written, name, isOther: !foldName(name).startsWith(folded) && !foldName(name).endsWith(foldName(written)) }];
  });
  return found.sort((a, b) => Number(a.isOther) - Number(b.isOther)).map(({ written, name }) => ({ written, name }));
}

/** The delegation that a copy's file name names, as a draft may write it: "herons-chile.draft", "Herons (Republic of Korea) rev2.draft"; undefined where it tells none, or two. */
export function delegationInFileName(fileName: string, baseName: string): string | undefined {
  const known = new Set(partsOf(baseName).map((part) => part.toLowerCase()));
  const parts = partsOf(fileName).filter((part) => !known.has(part.toLowerCase()) && !revision.test(part));
  const found = new Map<string, string>();
  for (let length = Math.min(longestNameWords, parts.length); length > 0 && found.size === 0; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const words = parts.slice(at, at + length).join(' ');
      // Many codes in small letters are words: "in", "no", "can".
      const delegation = findDelegation(words) ?? (parts.length === 1 ? findDelegation(words.toUpperCase()) : undefined);
      if (words.length > 1 && delegation !== undefined) found.set(delegation.id, asUsual(words, delegation));
    }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** "rev2", "v3", "2026", "final". */
const revision = /^(?:(?:rev|v)?\d+|rev|final|draft|copy)$/i;

function partsOf(fileName: string): string[] {
  return fileName
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}\p{M}\d&’']+/u)
    .filter((part) => part !== '');
}

/** The form of the delegation that is spelled with these letters: "chile" is Chile, "eu" is EU. */
function asUsual(words: string, delegation: Delegation): string {
  if (words !== words.toLowerCase()) return words;
  const { names, abbreviations } = formsOf(delegation);
  return [...names, ...abbreviations].find((form) => foldName(form) === foldName(words)) ?? delegation.name;
}

/** "Bolivarian Republic of Venezuela" has four, "Group of Latin American and Caribbean States" seven. */
const longestNameWords = 7;
