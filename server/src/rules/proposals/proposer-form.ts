import { type Delegation, findDelegation, knownNames } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import { anyWord } from '../../text/any-of.ts';

/** How a state is written at the head of a bracket: `Venezuela`, `VENEZUELA`, `Ven`, `VEN`. */
export type ProposerForm = 'name' | 'name in capitals' | 'abbreviation' | 'code';

/**
 * The forms that a written name may have. A short name such as "Peru" counts as an abbreviation too. None for groups, offices, "US" and "T&T", which stand
 * beside names of every form.
 */
export function formsOf(written: string, delegation: Delegation): readonly ProposerForm[] {
  if (delegation.kind !== 'state') return [];
  const letters = written.replace(/\P{L}/gu, '');
  const capitals = !/\p{Ll}/u.test(written.replace(joiningWords, ''));
  if (letters.length <= codeLetters) return capitals ? (letters === delegation.id ? ['code'] : []) : ['abbreviation'];
  if (letters.length > shortNameLetters) return [capitals ? 'name in capitals' : 'name'];
  if (!capitals) return ['name', 'abbreviation'];
  const isName = findDelegation(written.charAt(0) + written.slice(1).toLowerCase()) === delegation;
  return isName ? ['name in capitals', 'code'] : [];
}

/** A state's name in a form, in English; undefined where no such form is known. */
export function nameInForm(form: ProposerForm, delegation: Delegation): string | undefined {
  const written = candidate(form, delegation);
  return findDelegation(written) === delegation ? written : undefined;
}

function candidate(form: ProposerForm, { id, name }: Delegation): string {
  switch (form) {
    case 'code':
      return id;
    case 'abbreviation':
      return usualAbbreviations[id] ?? id.charAt(0) + id.slice(1).toLowerCase();
    case 'name':
      return usualName(id, name);
    case 'name in capitals':
      return usualName(id, name).toUpperCase();
  }
}

/** Abbreviations of states that are not made of their code as "Mex" and "Ven" are. */
const usualAbbreviations: Readonly<Record<string, string>> = {
  ATG: 'A&B',
  CHL: 'Chi',
  DOM: 'DR',
  HND: 'Hon',
  PRY: 'Par',
  TTO: 'T&T',
  URY: 'Uru',
  USA: 'US',
  VCT: 'SVG',
};

/** "Venezuela" of "Bolivarian Republic of Venezuela": the shortest name within the official one. */
function usualName(id: string, name: string): string {
  if (!/\b(?:Republic|State|States|Federation|Kingdom) of\b/.test(name)) return name;
  let usual = usualNames.get(id);
  if (usual === undefined) {
    const within = knownNames().filter(
      (known) => known.length > codeLetters && ` ${name} `.includes(` ${known} `) && findDelegation(known)?.id === id,
    );
    usual = within.sort((a, b) => a.length - b.length)[0] ?? name;
    usualNames.set(id, usual);
  }
  return usual;
}

const usualNames = new Map<string, string>();

/** A name of up to so many letters, "Chile", is as short as an abbreviation. */
export const shortNameLetters = 5;
/** The codes of states are the alpha-3 codes of ISO 3166. */
export const codeLetters = 3;
const joiningWords = new RegExp(anyWord(allWords(({ attributions }) => attributions.nameLinks)), 'g');
