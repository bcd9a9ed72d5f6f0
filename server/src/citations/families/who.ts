import type { Family } from '../family.ts';
import { inSession, sessionYearDoubts } from '../in-session.ts';

const starts = '(?:WHA|EB)[\\s\\d]';

/** The World Health Organization: resolutions "WHA66.10" and "EB130.R7", decisions "WHA65(8)", records "WHA66/2013/REC/1", papers "A/INB/5/6". */
export const who: Family = {
  id: 'who',
  types: {
    volume: { pattern: '(?:/REC/\\d)?' },
    paper: { pattern: '(?:INF\\./)?\\d{1,3}' },
    revised: { pattern: '(?:~(?:Rev|Add|Corr)\\.~?\\d{1,2}){0,3}', print: (written) => written.replace(/\s*([A-Z][a-z]+)\.\s*/g, ' $1.') },
  },
  forms: [
    { kind: 'resolution', organ: 'WHA', strict: true, starts, full: 'WHA~{session:2}.{number:3}', file: 'WHA-?{session:2}-{number:3}' },
    { kind: 'resolution', organ: 'EB', strict: true, starts, full: 'EB~{session:3}.R{number:3}', file: 'EB-?{session:3}-R{number:3}' },
    { kind: 'decision', starts, full: '{organ:WHA|EB}{session:3}({number:3})' },
    { kind: 'document', starts, full: '{organ:WHA|EB}{session:3}/{year}{volume}' },
    { kind: 'document', organ: 'INB', full: 'A/~INB/~{series:2}/~{paper}{revised}' },
  ],
  describe: (citation) => inSession(citation, bodies[citation.organ]),
  doubts: sessionYearDoubts,
};

const bodies: Readonly<Record<string, string>> = {
  EB: 'the Executive Board of the World Health Organization',
  INB: 'the Intergovernmental Negotiating Body of the World Health Organization',
};
