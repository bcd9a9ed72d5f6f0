import type { StateForms } from './oas-members.ts';

/** Names as the United Nations uses them, and short forms, of states outside the OAS where ISO 3166 has others; by alpha-3 code. */
export const otherStates: Readonly<Record<string, StateForms>> = {
  ARE: { abbreviations: ['UAE'] },
  CHN: { name: 'China', abbreviations: ['PRC'] },
  CIV: { name: 'Côte d’Ivoire' },
  COD: { name: 'Democratic Republic of the Congo', abbreviations: ['DRC'] },
  COG: { name: 'Republic of the Congo' },
  CPV: { name: 'Cabo Verde' },
  CZE: { name: 'Czechia' },
  DEU: { names: ['Federal Republic of Germany'] },
  FSM: { name: 'Federated States of Micronesia', names: ['Micronesia'] },
  GBR: { name: 'United Kingdom', names: ['United Kingdom of Great Britain and Northern Ireland'], abbreviations: ['UK'] },
  GMB: { name: 'Gambia' },
  IRN: { name: 'Islamic Republic of Iran', names: ['I.R. of Iran'] },
  KOR: { name: 'Republic of Korea', abbreviations: ['ROK'] },
  LAO: { names: ['Laos', 'Lao PDR'] },
  MDA: { name: 'Republic of Moldova', names: ['Moldova'] },
  MKD: { name: 'North Macedonia' },
  NLD: { name: 'Netherlands', names: ['Kingdom of the Netherlands'] },
  NZL: { abbreviations: ['NZ'] },
  PNG: { abbreviations: ['PNG'] },
  PRK: { name: 'Democratic People’s Republic of Korea', abbreviations: ['DPRK'] },
  PSE: { name: 'State of Palestine' },
  RUS: { name: 'Russian Federation', abbreviations: ['RF'] },
  SAU: { names: ['Kingdom of Saudi Arabia'], abbreviations: ['KSA'] },
  SWZ: { names: ['Swaziland'] },
  SYR: { names: ['Syria'] },
  TLS: { names: ['East Timor'] },
  TUR: { name: 'Türkiye' },
  TZA: { name: 'United Republic of Tanzania' },
  VAT: { name: 'Holy See', names: ['Santa Sede', 'Santa Sé', 'Saint-Siège', 'Vatican'] },
  VNM: { name: 'Viet Nam' },
  ZAF: { abbreviations: ['RSA'] },
};

/** Entries of ISO 3166 (alpha-2) that send no delegation of their own to a conference of states: territories, and codes without a seat. */
export const notDelegations: ReadonlySet<string> = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK ' +
    'TW UM VG VI WF XK YT'
  ).split(' '),
);
