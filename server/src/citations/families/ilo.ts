import type { Family } from '../family.ts';

/** The International Labour Organization: "ILO Convention No. 182", which needs the organization's name near it. */
export const ilo: Family = {
  id: 'ilo',
  forms: [
    {
      kind: 'convention',
      organ: 'ILC',
      starts: 'Conven(?:tion|io)|conven(?:tion|io)|Convenção',
      full: '<[Cc]onven(?:tion|io|ção)_\\(?(?:No\\.?|N[º°o]\\.?|núm\\.|n[º°o]\\.?)~>{number:3}',
      symbol: 'ILO Convention No. {number}',
      key: 'ilo/c/{number}',
      accept: (parts, { mention }) => (mention(labour) ? parts : undefined),
    },
  ],
  describe: ({ number }) => ({ title: `Convention No. ${number} of the International Labour Organization`, facts: [] }),
};

const labour = /\bILO\b|\bOIT\b|International Labou?r|Internacional del Trabajo|Internacional do Trabalho|internationale du [Tt]ravail/;
