import type { DelegationEntry } from './delegation.ts';
import { named } from './named.ts';

const group = named('group');
const office = named('office');

/** Groups that negotiate as one. */
export const groups: readonly DelegationEntry[] = [
  group(
    'eu',
    'European Union',
    'European Union and its member states, EU and its member states, European Union on behalf of its member states, Unión Europea, União Europeia, Union européenne',
    'EU, UE',
  ),
  group(
    'g77',
    'Group of 77 and China',
    'Group of 77, G77, G77 and China, G77+China, G77 & China, G77/China, Grupo de los 77, Grupo de los 77 y China, G77 y China, Groupe des 77, Groupe des 77 et la Chine',
  ),
  group('caricom', 'Caribbean Community', 'CARICOM, Comunidad del Caribe'),
  group('grulac', 'Group of Latin American and Caribbean States', 'GRULAC'),
  group('alba', 'Bolivarian Alliance for the Peoples of Our America', 'ALBA-TCP', 'ALBA'),
  group('sica', 'Central American Integration System', 'Sistema de la Integración Centroamericana', 'SICA'),
  group('mercosur', 'MERCOSUR', 'Mercosul, Southern Common Market'),
  group('unasur', 'Union of South American Nations', 'UNASUR, UNASUL'),
  group('celac', 'Community of Latin American and Caribbean States', 'CELAC'),
  group('rio-group', 'Rio Group', 'Grupo de Río, Grupo do Rio, Groupe de Rio'),
  group('canz', 'CANZ (Canada, Australia and New Zealand)', 'CANZ'),
  group('juscanz', 'JUSCANZ', 'JUSCANNZ, JUSSCANNZ'),
  group('aosis', 'Alliance of Small Island States', 'AOSIS'),
  group('ldcs', 'Least Developed Countries', 'LDC Group', 'LDCs, LDC'),
  group('lldcs', 'Landlocked Developing Countries', 'LLDC Group', 'LLDCs, LLDC'),
  group('sids', 'Small Island Developing States', '', 'SIDS'),
  group('psids', 'Pacific Small Island Developing States', 'Pacific SIDS', 'PSIDS'),
  group('pif', 'Pacific Islands Forum', '', 'PIF'),
  group('clam', 'Core Latin American Group', 'Grupo Núcleo Latinoamericano', 'CLAM'),
  group(
    'african-group',
    'African Group',
    'African States, Group of African States, African Group of Negotiators, Grupo Africano, Groupe africain',
    'AGN',
  ),
  group('arab-group', 'Arab Group', 'Grupo Árabe, Groupe arabe'),
  group('lmdc', 'Like-Minded Developing Countries', 'Like-minded Group', 'LMDC, LMDCs'),
  group('like-minded', 'Like-minded countries', 'Like-minded'),
  group('umbrella-group', 'Umbrella Group'),
  group('eig', 'Environmental Integrity Group', '', 'EIG'),
  group('ailac', 'Independent Association of Latin America and the Caribbean', 'AILAC'),
  group('grupo-sur', 'Grupo SUR (Argentina, Brazil and Uruguay)', 'Grupo SUR', 'ABU'),
  group('basic', 'BASIC (Brazil, South Africa, India and China)', 'BASIC Group', 'BASIC'),
  group('cfrn', 'Coalition for Rainforest Nations', 'CfRN'),
  group('oic', 'Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'OIC'),
  group('nam', 'Non-Aligned Movement', 'Movimiento de Países No Alineados', 'NAM'),
  group('weog', 'Western European and Others Group', 'WEOG'),
  group('eeg', 'Eastern European Group', '', 'EEG'),
  group('apg', 'Asia-Pacific Group', '', 'APG'),
  group('african-union', 'African Union', 'Unión Africana, Union africaine, União Africana'),
];

/** Offices of the meeting that write into a text without being a party to it. */
export const offices: readonly DelegationEntry[] = [
  office(
    'secretariat',
    'Secretariat',
    'General Secretariat, Secretaría, Secretaría General, Secretaria-Geral, Secretariado, Secrétariat, Secrétariat général',
  ),
  office('chair', 'Chair', 'Chairman, Chairperson, Chairwoman, Chairs, President, Presidente, Presidenta, Président'),
  office('co-chairs', 'Co-Chairs', 'Co-Chair, Copresidentes, Coprésidents'),
  office('vice-chair', 'Vice-Chair', 'Vice-Chairs, Vicepresidente, Vicepresidenta, Vice-Président'),
  office('facilitator', 'Facilitator', 'Facilitador, Facilitadora, Facilitateur, Facilitatrice'),
  office('co-facilitators', 'Co-Facilitators', 'Co-Facilitator, Facilitators, Cofacilitadores, Cofacilitateurs'),
  office('presidency', 'Presidency', 'Presidencia, Presidência, Présidence'),
  office('rapporteur', 'Rapporteur', 'Relator, Relatora'),
  office('bureau', 'Bureau'),
  office(
    'permanent-observer',
    'Permanent Observer',
    'Permanent Observers, Observador Permanente, Observadores Permanentes, Observateur permanent',
  ),
];
