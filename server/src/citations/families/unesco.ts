import type { Family } from '../family.ts';
import { inSession } from '../in-session.ts';

const starts = '\\d{1,3}[ \\u00a0]?(?:C|EX)/';

/** UNESCO: "39 C/Resolution 15", "24 C/Resolution 15.1", "197 EX/Decisions", "197 EX/SR.1" (the records’ own note). */
export const unesco: Family = {
  id: 'unesco',
  types: {
    text: {
      pattern: 'Resolution|Res\\.|Decision|Dec\\.',
      print: (written) => (written.startsWith('Res') ? 'Resolution' : 'Decision'),
    },
    numbers: { pattern: '\\d{1,3}(?:\\.\\d{1,2})?' },
    record: { pattern: 'Resolutions|Decisions|SR\\.\\d{1,3}' },
  },
  forms: [
    {
      kind: { Resolution: 'resolution', Decision: 'decision' },
      starts,
      full: '{session:3} {organ:C|EX}/~{type:text} {number:numbers}',
      key: '{session}{organ}/{type}/{number}',
    },
    { kind: 'document', starts, full: '{session:3} {organ:C|EX}/~{record}', key: '{session}{organ}/{record}' },
  ],
  describe: (citation) => inSession(citation, 'the Executive Board of UNESCO'),
};
