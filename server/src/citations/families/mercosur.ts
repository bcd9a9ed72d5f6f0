import type { Family } from '../family.ts';

/** The Common Market Council of MERCOSUR: "MERCOSUR/CMC/DEC. Nº 12/06", or "Decision 12/06" with its name near it. */
export const mercosur: Family = {
  id: 'mercosur',
  types: {
    number: { pattern: '\\d{1,3}', print: (written) => written.padStart(2, '0') },
  },
  forms: [
    {
      kind: 'decision',
      organ: 'CMC',
      full: '[<MERCOSUR/~>]CMC/~DEC.? [<N[º°o]\\.?~>]{number}/{year:yearOfTwo}',
      listed: '{number}/{year:yearOfTwo}',
      accept: (parts, { list, mention }) => (list && (list.kind !== 'decision' || !mention(/\bMERCOSU[RL]\b|\bCMC\b/)) ? undefined : parts),
      symbol: 'CMC/DEC. {number}/{year}',
      key: 'cmc/dec/{number}/{year}',
      file: 'CMC-DEC-[N-]{number}-{year:yearOfTwo}',
    },
  ],
  describe: ({ symbol, year }) => ({
    title: `Decision ${symbol.replace('CMC/DEC. ', '')} of the Common Market Council of MERCOSUR`,
    facts: [`adopted in ${year}`],
  }),
};
