import type { Family } from '../family.ts';

/** The International Civil Aviation Organization: "resolution A39-3"; only the word before it makes it a citation. */
export const icao: Family = {
  id: 'icao',
  forms: [
    {
      kind: 'resolution',
      organ: 'A',
      listed: 'A{session:2}-{number:3}',
      symbol: 'Resolution A{session}-{number}',
      key: 'icao/a{session}-{number}',
      accept: (parts, { list }) => (list?.kind === 'resolution' ? parts : undefined),
    },
  ],
  describe: ({ symbol }) => ({
    title: `Resolution ${symbol}`,
    facts: ['may be of the Assembly of the International Civil Aviation Organization'],
  }),
};
