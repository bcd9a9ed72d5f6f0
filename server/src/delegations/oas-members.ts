import { phrases } from '../languages/lists.ts';

/** Names and short forms of the OAS member states that ISO 3166 does not have, by alpha-3 code. */
export const oasMembers: Readonly<Record<string, StateForms>> = {
  ATG: { names: ['Antigua'], abbreviations: ['A&B'] },
  ARG: { names: phrases('Argentine Republic, Republic of Argentina, República Argentina, République argentine') },
  BHS: { name: 'The Bahamas', names: ['Commonwealth of The Bahamas'] },
  BRB: {},
  BLZ: { names: ['Belice'] },
  BOL: {
    name: 'Plurinational State of Bolivia',
    names: phrases('Estado Plurinacional de Bolivia, Estado Plurinacional da Bolívia, État plurinational de Bolivie'),
  },
  BRA: {
    names: phrases(
      'Federative Republic of Brazil, República Federativa del Brasil, República Federativa do Brasil, République fédérative du Brésil',
    ),
  },
  CAN: {},
  CHL: { names: phrases('Republic of Chile, República de Chile'), abbreviations: ['Chi', 'CHI'] },
  COL: { names: phrases('Republic of Colombia, República de Colombia') },
  CRI: { names: phrases('Republic of Costa Rica, República de Costa Rica') },
  CUB: {},
  DMA: { names: ['Commonwealth of Dominica'] },
  DOM: { names: phrases('Dominican Rep., Rep. Dominicana'), abbreviations: ['DR', 'RD'], ambiguous: ['Dom'] },
  ECU: { names: phrases('Republic of Ecuador, República del Ecuador') },
  SLV: { names: phrases('Republic of El Salvador, República de El Salvador') },
  GRD: {},
  GTM: { names: phrases('Republic of Guatemala, República de Guatemala') },
  GUY: { names: phrases('Co-operative Republic of Guyana, Guyane coopérative') },
  HTI: { names: phrases('Republic of Haiti, République d’Haïti') },
  HND: { names: phrases('Republic of Honduras, República de Honduras'), abbreviations: ['Hon'] },
  JAM: {},
  MEX: { names: phrases('United Mexican States, Estados Unidos Mexicanos, Méjico') },
  NIC: { names: phrases('Republic of Nicaragua, República de Nicaragua') },
  PAN: { names: phrases('Republic of Panama, República de Panamá') },
  PRY: { names: phrases('Republic of Paraguay, República del Paraguay, Paraguai'), abbreviations: ['Par'] },
  PER: { names: phrases('Republic of Peru, República del Perú') },
  KNA: {
    names: phrases(
      'Saint Kitts, San Cristóbal y Nieves, San Kitts y Nevis, São Cristóvão e Névis, Saint-Kitts-et-Nevis, Saint Christopher and Nevis',
    ),
  },
  LCA: { names: ['Santa Lúcia'] },
  VCT: { names: phrases('Saint Vincent, San Vicente, São Vicente, Saint-Vincent, São Vicente e as Granadinas'), abbreviations: ['SVG'] },
  SUR: { names: phrases('Republic of Suriname, República de Suriname, Surinam') },
  TTO: { names: phrases('Trinidad, Trinidad y Tabago, Trinidad e Tobago, Trinidad et Tobago'), abbreviations: ['T&T'] },
  USA: {
    name: 'United States of America',
    names: phrases('Estados Unidos de América, Estados Unidos da América, États-Unis'),
    abbreviations: ['US', 'EEUU', 'EUA'],
  },
  URY: {
    names: phrases(
      'Eastern Republic of Uruguay, Oriental Republic of Uruguay, República Oriental del Uruguay, República Oriental do Uruguai, République orientale de l’Uruguay, Uruguai',
    ),
    abbreviations: ['Uru', 'URU'],
  },
  VEN: {
    name: 'Bolivarian Republic of Venezuela',
    names: phrases(
      'B.R. of Venezuela, R.B. of Venezuela, R.B. de Venezuela, República Bolivariana de Venezuela, República Bolivariana da Venezuela, République bolivarienne du Venezuela',
    ),
  },
};

export interface StateForms {
  /** The full name, where it is not the usual one. */
  readonly name?: string;
  readonly names?: readonly string[];
  readonly abbreviations?: readonly string[];
  /** Short forms that another member has as well, so that they name neither. */
  readonly ambiguous?: readonly string[];
}
