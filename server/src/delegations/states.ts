import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { lazily } from '../text/lazily.ts';
import type { Entry } from './delegation.ts';
import { type Forms, oasMembers } from './oas-members.ts';
import { notDelegations, otherStates } from './other-states.ts';

/** Codes that a group's initials have taken: NAM is the Non-Aligned Movement before it is Namibia, AU may be either of two. */
const doubtful: ReadonlySet<string> = new Set(['AU', 'NAM']);

/** The members and the observer states of the United Nations, with their names in the four languages of the OAS. */
export const states = lazily((): readonly Entry[] =>
  codes.flatMap(([alpha2 = '', alpha3 = '']) => {
    const english = namesIn(en, alpha2);
    if (english.length === 0 || notDelegations.has(alpha2)) return [];
    return [stateOf(alpha2, alpha3, english)];
  }),
);

function stateOf(alpha2: string, alpha3: string, english: readonly string[]): Entry {
  const oas = oasMembers[alpha3];
  const forms: Forms = oas ?? otherStates[alpha3] ?? {};
  const name = forms.name ?? english[0] ?? alpha3;
  const names = [name, ...english, ...namesIn(es, alpha2), ...namesIn(pt, alpha2), ...namesIn(fr, alpha2), ...(forms.names ?? [])];
  const abbreviations = [alpha2, alpha3, ...(forms.abbreviations ?? [])].filter((code) => !doubtful.has(code));
  // "Mex" and "Ven" stand in OAS drafts; outside the OAS three letters with one capital are as likely a word ("And", "Are").
  if (oas !== undefined && oas.ambiguous === undefined) abbreviations.push(alpha3.charAt(0) + alpha3.slice(1).toLowerCase());
  return { id: alpha3, name, kind: 'state', ...(oas === undefined ? {} : { oasMember: true }), names, abbreviations };
}

/** Some of the names are abbreviations ("UK", "U.S."): those keep their capitals. */
function namesIn(locale: { readonly countries: Readonly<Record<string, string | readonly string[]>> }, alpha2: string): string[] {
  return [locale.countries[alpha2] ?? []].flat().filter((name) => !/^[A-Z.]{2,6}$/.test(name));
}
