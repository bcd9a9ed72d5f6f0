import type { Family } from '../family.ts';
import { inSession } from '../in-session.ts';

/** The Asia-Pacific Parliamentary Forum: "APPF15/RES/16". */
export const appf: Family = {
  id: 'appf',
  forms: [{ kind: 'resolution', organ: 'APPF', starts: 'APPF\\d', full: 'APPF{session:2}/~RES/~{number:3}' }],
  describe: (citation) => inSession(citation, 'the Asia-Pacific Parliamentary Forum'),
};
