import type { DelegationEntry } from './delegation.ts';
import { named } from './named.ts';

const observer = named('observer');

/** Organizations without a vote that hand in proposals too. An abbreviation is listed where it is no common word. */
export const observers: readonly DelegationEntry[] = [
  observer(
    'iucn',
    'International Union for Conservation of Nature',
    'World Conservation Union, Unión Internacional para la Conservación de la Naturaleza',
    'IUCN, UICN',
  ),
  observer('wwf', 'World Wide Fund for Nature', 'World Wildlife Fund, Fondo Mundial para la Naturaleza', 'WWF'),
  observer('hsa', 'High Seas Alliance'),
  observer('greenpeace', 'Greenpeace', 'Greenpeace International'),
  observer('pew', 'Pew Charitable Trusts'),
  observer('nrdc', 'Natural Resources Defense Council', '', 'NRDC'),
  observer('doalos', 'Division for Ocean Affairs and the Law of the Sea', '', 'DOALOS'),
  observer('dosi', 'Deep-Ocean Stewardship Initiative', '', 'DOSI'),
  observer('icpc', 'International Cable Protection Committee', '', 'ICPC'),
  observer('ics', 'International Chamber of Shipping'),
  observer('icc', 'International Chamber of Commerce'),
  observer('isa', 'International Seabed Authority', 'Autoridad Internacional de los Fondos Marinos'),
  observer('imo', 'International Maritime Organization', 'Organización Marítima Internacional', 'IMO'),
  observer('fao', 'Food and Agriculture Organization of the United Nations', 'Food and Agriculture Organization', 'FAO'),
  observer('unep', 'United Nations Environment Programme', '', 'UNEP, PNUMA'),
  observer('undp', 'United Nations Development Programme', '', 'UNDP, PNUD'),
  observer('unesco', 'United Nations Educational, Scientific and Cultural Organization', '', 'UNESCO'),
  observer('ioc', 'Intergovernmental Oceanographic Commission', 'IOC-UNESCO, IOC/UNESCO'),
  observer('unicef', 'United Nations Children’s Fund', '', 'UNICEF'),
  observer('unhcr', 'Office of the United Nations High Commissioner for Refugees', '', 'UNHCR, ACNUR'),
  observer('ohchr', 'Office of the United Nations High Commissioner for Human Rights', '', 'OHCHR'),
  observer('world-health-organization', 'World Health Organization', 'Organización Mundial de la Salud'),
  observer('ilo', 'International Labour Organization', 'International Labour Office', 'ILO'),
  observer('wmo', 'World Meteorological Organization', '', 'WMO'),
  observer('world-bank', 'World Bank', 'Banco Mundial, Banque mondiale'),
  observer('icrc', 'International Committee of the Red Cross', '', 'ICRC, CICR'),
  observer('ifrc', 'International Federation of Red Cross and Red Crescent Societies', '', 'IFRC'),
  observer('order-of-malta', 'Sovereign Order of Malta', 'Sovereign Military Order of Malta'),
  observer('paho', 'Pan American Health Organization', 'Organización Panamericana de la Salud', 'PAHO'),
  observer('iica', 'Inter-American Institute for Cooperation on Agriculture', '', 'IICA'),
];
