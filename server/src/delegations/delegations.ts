import { lazily } from '../text/lazily.ts';
import type { Delegation, DelegationEntry } from './delegation.ts';
import { foldAbbreviation, foldName } from './fold.ts';
import { groups, offices } from './groups.ts';
import { observers } from './observers.ts';
import { splitList, type WrittenName } from './split.ts';
import { states } from './states.ts';

export type { Delegation } from './delegation.ts';
export type { WrittenName } from './split.ts';

/**
 * The delegation that `written` names, in English, Spanish, Portuguese or French, by a code of ISO 3166 or a usual abbreviation.
 * See `DelegationEntry` for what does not count in names and abbreviations. A form that two delegations share ("Gua", "Congo") is unknown.
 */
export function findDelegation(written: string): Delegation | undefined {
  const bare = written.trim();
  if (bare === '' || bare.length > longestNameUnits) return undefined;
  const known = found.get(bare);
  if (known !== undefined || found.has(bare)) return known;
  const delegation = lookedUp(bare);
  if (found.size >= mostKeptNames) found.clear();
  found.set(bare, delegation);
  return delegation;
}

/** What was looked up: a draft asks for the same few words at each of its brackets. */
const found = new Map<string, Delegation | undefined>();
/** More than the names and short words in brackets of the longest drafts; half a megabyte. */
const mostKeptNames = 4000;

function lookedUp(bare: string): Delegation | undefined {
  const untitled = withoutTitle(bare);
  return (
    byAbbreviation().get(foldAbbreviation(bare.replace(/^the\s+/i, ''))) ??
    byName().get(foldName(bare)) ??
    byName().get(foldName(untitled)) ??
    byOfficialForm(untitled)
  );
}

/** The names in a list such as "EU, CANZ, Russia, US" or "Mex/Bra"; "Trinidad and Tobago" and "G77 and China" stay whole. */
export function splitNames(list: string): WrittenName[] {
  return splitList(list, (name) => findDelegation(name) !== undefined);
}

/** A name in a list with the delegation that it names: undefined for one that is not known, which is kept as written and never guessed. */
export interface NamedDelegation extends WrittenName {
  readonly delegation: Delegation | undefined;
}

/** The delegations of a list. Among others that are known a letter may stand for a name: "EU/CH/J". */
export function delegationsIn(list: string): NamedDelegation[] {
  const names = splitNames(list).map((name) => ({ ...name, delegation: findDelegation(name.written) }));
  const areKnown = names.some(({ delegation }) => delegation !== undefined);
  return names.map((name) => {
    const letter = areKnown ? letters[name.written] : undefined;
    return letter === undefined ? name : { ...name, delegation: findDelegation(letter) };
  });
}

export function areKnown(names: readonly NamedDelegation[]): boolean {
  return names.length > 0 && names.every(({ delegation }) => delegation !== undefined);
}

/** One letter alone is a label, a note's mark or an article of a treaty. */
const letters: Readonly<Record<string, string>> = { J: 'JPN' };

/** No delegation's name comes near it, its title included. */
const longestNameUnits = 160;

const entries = lazily(() =>
  [...states(), ...groups, ...offices, ...observers].map((entry) => ({ entry, delegation: delegationOf(entry) })),
);
const byName = lazily(() => tableOf((entry) => entry.names, foldName));
const byAbbreviation = lazily(() => tableOf((entry) => entry.abbreviations, foldAbbreviation));
/** Every written form that `findDelegation` knows, in alphabetical order. */
export const knownNames = lazily((): readonly string[] =>
  [...new Set(entries().flatMap(({ entry }) => [...entry.names, ...entry.abbreviations]))]
    .filter((name) => findDelegation(name) !== undefined)
    .sort((a, b) => (a < b ? -1 : 1)),
);

/** Every delegation that is known: states, groups, offices, observers. */
export const allDelegations = lazily((): readonly Delegation[] => entries().map(({ delegation }) => delegation));

/** The forms in which drafts write a delegation. */
export function formsOf({ id }: Delegation): Pick<DelegationEntry, 'names' | 'abbreviations'> {
  return byId().get(id) ?? { names: [], abbreviations: [] };
}

const byId = lazily(() => new Map(entries().map(({ entry }) => [entry.id, entry])));

function delegationOf({ id, name, kind, oasMember }: DelegationEntry): Delegation {
  return { id, name, kind, ...(oasMember === undefined ? {} : { oasMember }) };
}

/** Without what stands before the name in "the Delegation of Mexico", "Gobierno de la República Argentina". */
export function withoutTitle(name: string): string {
  return name.replace(
    /^(?:the\s+|la\s+|el\s+|le\s+|o\s+|a\s+)?(?:delegation|government|permanent mission|delegaci[oó]n|gobierno|misi[oó]n permanente|delega[cç][aã]o|governo|d[eé]l[eé]gation|gouvernement|mission permanente)\s+(?:of(?:\s+the)?|del|de(?:\s+l[ao]s?)?|du|des|d[oa]s?)\s+/i,
    '',
  );
}

/** The state of "Republic of Fiji", "Federal Democratic Republic of Nepal"; none for states that shared such a name with another. */
function byOfficialForm(name: string): Delegation | undefined {
  const bare = officialForm.exec(name)?.groups?.['name'];
  const state = bare === undefined ? undefined : byName().get(foldName(bare));
  return state?.kind === 'state' && !sharedForms.has(state.id) ? state : undefined;
}

const officialForm =
  /^(?:the\s+)?(?:(?:Arab|Democratic|Federal|Federative|Islamic|People[’']s|Socialist|United)\s+){0,3}(?:Republic|Kingdom|State|Sultanate|Commonwealth|Principality|Grand Duchy|Union)\s+of\s+(?<name>\p{Lu}.*)$/u;
const sharedForms: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK', 'VNM', 'COG', 'COD']);

/** The delegations by their folded forms, without the forms that two of them share. */
function tableOf(formsOf: (entry: DelegationEntry) => readonly string[], fold: (form: string) => string): ReadonlyMap<string, Delegation> {
  const table = new Map<string, Delegation>();
  const shared = new Set<string>();
  for (const { entry, delegation } of entries()) {
    for (const form of new Set(formsOf(entry).map(fold))) {
      if (table.has(form)) shared.add(form);
      table.set(form, delegation);
    }
  }
  for (const form of shared) table.delete(form);
  return table;
}
