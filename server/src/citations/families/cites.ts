import type { Family } from '../family.ts';

/** The convention on trade in endangered species: "Resolution Conf. 9.24 (Rev. CoP17)". */
export const cites: Family = {
  id: 'cites',
  types: { number: { pattern: '\\d{1,2}\\.\\d{1,2}' } },
  forms: [
    {
      kind: 'resolution',
      organ: 'CoP',
      listed: 'Conf. {number}[ (Rev. CoP{revised:2})]',
      symbol: 'Resolution Conf. {number}[ (Rev. CoP{revised})]',
      key: 'cites/conf.{number}',
      accept: (parts, { list }) => (list?.kind === 'resolution' ? parts : undefined),
    },
  ],
  describe: ({ symbol }) => ({ title: symbol, facts: ['may be of the Conference of the Parties to CITES'] }),
};
