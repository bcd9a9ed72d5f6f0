import type { Family } from '../family.ts';

/** Acts of the European Union by their CELEX numbers, "32016R0679", "22006A1230(03)": sector, year, type, number (EUR-Lex, help on CELEX numbers). */
export const eu: Family = {
  id: 'eu',
  types: {
    sector: { pattern: '[\\dCE]' },
    type: { pattern: '[A-Z]{1,2}' },
    serial: { pattern: '\\d{4}' },
    part: { pattern: '(?:\\(\\d{2}\\))?(?:R\\(\\d{2}\\))?' },
  },
  forms: [
    {
      kind: 'act',
      starts: '[\\dCE](?:19|20)\\d\\d[A-Z]',
      full: '{sector}{year}{organ:type}{number:serial}{part}',
      key: 'celex/{sector}{year}{organ}{number}{part}',
    },
  ],
  describe: ({ symbol, organ, number, year }) => ({
    title: `Act ${symbol} of European Union law`,
    facts: [`CELEX number: year ${year}, type ${organ}, number ${Number(number)}`],
  }),
  /** The permanent link of EUR-Lex, by its help on creating links. */
  link: ({ symbol }) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${symbol.replaceAll('(', '%28').replaceAll(')', '%29')}`,
};
