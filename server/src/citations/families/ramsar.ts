import { fromRoman } from '../../text/roman.ts';
import type { Family } from '../family.ts';

/** The Convention on Wetlands: "Resolution XI.9", which needs the convention's name near it. */
export const ramsar: Family = {
  id: 'ramsar',
  forms: [
    {
      kind: 'resolution',
      organ: 'COP',
      listed: '{session:roman}.{number:2}',
      symbol: 'Resolution {session}.{number}',
      key: ({ session = '', number }) => `ramsar/${fromRoman(session)}.${number}`,
      accept: (parts, { list, mention }) => (list?.kind === 'resolution' && mention(wetlands) ? parts : undefined),
    },
  ],
  describe: ({ symbol }) => ({ title: symbol, facts: ['may be of the Conference of the Parties to the Convention on Wetlands'] }),
};

const wetlands = /Ramsar|[Ww]etlands|[Hh]umedales|zones humides/;
