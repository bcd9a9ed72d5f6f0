import type { Family } from '../family.ts';
import { inSession } from '../in-session.ts';
import { closed } from '../shape.ts';

const starts = 'GC\\(';

/** The International Atomic Energy Agency: "GC(63)/RES/10", the volume "GC(63)/RES/DEC(2019)", papers "GC(63)/22", special sessions "GC(SPL.2)" (the title pages of the Conference’s volumes). */
export const iaea: Family = {
  id: 'iaea',
  types: {
    volume: { pattern: '/~RES/~DEC~\\((?:19|20)\\d\\d\\)', print: closed },
    paper: { pattern: '/~\\d{1,3}', print: closed },
  },
  forms: [
    {
      kind: 'resolution',
      organ: 'GC',
      starts,
      full: 'GC([{special:SPL.}]{session:2})/~RES/~{number:3}',
      file: 'GC-?{session:2}-RES-{number:3}',
    },
    { kind: 'document', organ: 'GC', starts, full: 'GC({session:2}){volume}' },
    { kind: 'document', organ: 'GC', starts, full: 'GC({session:2}){paper}' },
    { kind: 'document', organ: 'GC', starts, full: 'GC({special:SPL.}{session:2})[{paper}]' },
  ],
  describe: (citation) => inSession(citation),
};
