import { capitalized } from '../../text/capitalized.ts';
import { whenMet } from '../calendar.ts';
import { ordinal } from '../english.ts';
import type { Family } from '../family.ts';
import { inParentheses } from '../in-session.ts';

const kind = { Dec: 'decision', Decl: 'declaration', Res: 'resolution', Motion: 'motion', '': 'document' } as const;

/** The African Union: "Assembly/AU/Dec.391(XVIII)", "Ext/Assembly/AU/Dec.1-2(II)" of a special session, "EX.CL/Dec.696(XXI)". */
export const au: Family = {
  id: 'au',
  types: { numbers: { pattern: '\\d{1,4}(?:-\\d{1,4})?' }, special: { pattern: '(?:Ext/~)?', print: () => 'Ext/' } },
  forms: [
    {
      kind,
      organ: '{special}Assembly/AU',
      starts: '(?:Ext/)?Assembly/',
      full: '{special}Assembly/~AU/~{type:Decl|Dec|Res|Motion}.?~{number:numbers}~(~{session:roman}~)',
    },
    { kind, organ: 'EX.CL', starts: 'EX\\.\\s?CL/', full: 'EX.~CL/~[{type:Decl|Dec}.~]{number:4}~(~{session:roman}~)' },
  ],
  describe({ organ, symbol, kind, session }) {
    const body = organ === 'EX.CL' ? 'Executive Council' : 'Assembly';
    const title = `${capitalized(kind)} ${symbol} of the ${body} of the African Union`;
    if (session === undefined) return { title, facts: [] };
    const words = `${ordinal(session.ordinal)} ${session.kind === 'special' ? 'extraordinary' : 'ordinary'} session`;
    return { title, facts: [`${words}${inParentheses(whenMet('au', organ, session.ordinal))}`] };
  },
};
