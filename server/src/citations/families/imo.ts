import type { Family } from '../family.ts';
import { inSession } from '../in-session.ts';

const starts = '(?:A|MSC|MEPC|LEG|FAL)\\.\\d';

/** The International Maritime Organization: resolutions "MSC.393(95)", "A.744(18)" with the session in parentheses, circulars "MSC.1/Circ.1548". */
export const imo: Family = {
  id: 'imo',
  types: { organ: { pattern: 'A(?=\\.\\d{3})|MSC|MEPC|LEG|FAL' } },
  forms: [
    { kind: 'resolution', starts, full: '{organ}.{number:4}~({session:3})' },
    { kind: 'document', starts, full: '{organ:MSC|MEPC|LEG|FAL}.{series:1}/Circ.~{number:4}' },
  ],
  describe: (citation) => inSession(citation, `the ${bodies[citation.organ] ?? citation.organ} of the International Maritime Organization`),
};

const bodies: Readonly<Record<string, string>> = {
  A: 'Assembly',
  MSC: 'Maritime Safety Committee',
  MEPC: 'Marine Environment Protection Committee',
  LEG: 'Legal Committee',
  FAL: 'Facilitation Committee',
};
