import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { lazily } from '../text/lazily.ts';
import type { DelegationEntry } from './delegation.ts';
import { oasMembers, type StateForms } from './oas-members.ts';
import { notDelegations, otherStates } from './other-states.ts';

/** Codes of states that are also the initials of a group: NAM is mostly the Non-Aligned Movement, not Namibia; AU may be Australia or the African Union. */
const takenByGroups: ReadonlySet<string> = new Set(['AU', 'NAM']);

/** The members and the observer states of the United Nations, with their names in the four languages of the OAS. */
export const states = lazily((): readonly DelegationEntry[] =>
  codes.flatMap(([alpha2 = '', alpha3 = '']) => {
    const english = namesIn(en, alpha2);
    if (english.length === 0 || notDelegations.has(alpha2)) return [];
    return [stateOf(alpha2, alpha3, english)];
  }),
);

function stateOf(alpha2: string, alpha3: string, english: readonly string[]): DelegationEntry {
  const oas = oasMembers[alpha3];
  const forms: StateForms = oas ?? otherStates[alpha3] ?? {};
  const name = forms.name ?? english[0] ?? alpha3;
  const names = [name, ...english, ...namesIn(es, alpha2), ...namesIn(pt, alpha2), ...namesIn(fr, alpha2), ...(forms.names ?? [])];
  const abbreviations = [alpha2, alpha3, ...(forms.abbreviations ?? [])].filter((code) => !takenByGroups.has(code));
  // OAS drafts abbreviate so: "Mex", "Ven". The codes of other states may be words: "And", "Are".
  if (oas !== undefined && oas.ambiguous === undefined) abbreviations.push(alpha3.charAt(0) + alpha3.slice(1).toLowerCase());
  return { id: alpha3, name, kind: 'state', ...(oas === undefined ? {} : { oasMember: true }), names, abbreviations };
}

/** Without abbreviations such as "UK" and "U.S.", whose capitals count. */
function namesIn(locale: { readonly countries: Readonly<Record<string, string | readonly string[]>> }, alpha2: string): string[] {
  return [locale.countries[alpha2] ?? []].flat().filter((name) => !/^[A-Z.]{2,6}$/.test(name));
}
