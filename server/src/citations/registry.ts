import type { Citation, CitationFamily } from './citation.ts';
import { appf } from './families/appf.ts';
import { au } from './families/au.ts';
import { cbd } from './families/cbd.ts';
import { cites } from './families/cites.ts';
import { eu } from './families/eu.ts';
import { iaea } from './families/iaea.ts';
import { icao } from './families/icao.ts';
import { ilo } from './families/ilo.ts';
import { imo } from './families/imo.ts';
import { itu } from './families/itu.ts';
import { mercosur } from './families/mercosur.ts';
import { oas } from './families/oas.ts';
import { ramsar } from './families/ramsar.ts';
import { un } from './families/un.ts';
import { unesco } from './families/unesco.ts';
import { unfccc } from './families/unfccc.ts';
import { who } from './families/who.ts';
import type { Family } from './family.ts';

/** In the order of precedence: where two families read a symbol alike, the first one holds. */
export const families: readonly Family[] = [
  oas,
  un,
  who,
  unesco,
  iaea,
  imo,
  itu,
  ilo,
  icao,
  unfccc,
  cbd,
  au,
  mercosur,
  eu,
  appf,
  cites,
  ramsar,
];

export function familyOf({ family }: Citation): Family {
  const found = byId.get(family);
  if (found === undefined) throw new Error(`No family ${family}.`);
  return found;
}

const byId: ReadonlyMap<CitationFamily, Family> = new Map(families.map((family) => [family.id, family]));
