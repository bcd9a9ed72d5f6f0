import { capitalized } from '../../text/capitalized.ts';
import type { Family } from '../family.ts';

const letter = 'A-Za-z\\u00c0-\\u024f';

/** The International Telecommunication Union: "Resolution 40 (Rev. Lima, 2031)", a number with the city and the year of its last revision. */
export const itu: Family = {
  id: 'itu',
  types: {
    city: {
      pattern: `[A-Z\\u00c0-\\u00de][${letter}’'.-]{1,20}(?:_[${letter}’'.-]{1,20}){0,3}`,
      print: (written) => written.replace(/\s+/g, ' '),
    },
  },
  forms: [
    {
      kind: { Resolution: 'resolution', Decision: 'decision' },
      listed: '{number:4} (~Rev. {organ:city}, {year}~)',
      symbol: '{type} {number} (Rev. {organ}, {year})',
      key: 'itu/{type}/{number}/{organ}/{year}',
      accept: (parts, { list }) => ({ ...parts, type: list?.kind === 'decision' ? 'Decision' : 'Resolution' }),
    },
  ],
  describe: ({ kind, number, organ, year }) => ({
    title: `${capitalized(kind)} ${number} of the International Telecommunication Union`,
    facts: [`as revised at ${organ} in ${year}`],
  }),
};
