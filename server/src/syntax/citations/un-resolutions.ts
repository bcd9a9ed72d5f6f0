import type { Facts } from './facts.ts';
import { type Form, organAndStroke, part, spelling } from './form.ts';
import { fromRoman } from './numeral.ts';
import { assembly, council, economic, humanRights, letters, oldAssembly, romanSession, session } from './un-texts.ts';

/** The symbols of adopted United Nations texts: "A/RES/60/288", "A/RES/2997 (XXVII)", "S/RES/1440 (2002)", "E/RES/1992/1", "A/HRC/RES/52/12". */
export const unResolutions: readonly Form[] = [
  {
    starts: organAndStroke,
    pattern: spelling(`A/~(RES|DEC)/~${session}${letters}`),
    read: (m) => assembly(part(m, 1), part(m, 2), part(m, 3), m, 4),
  },
  { starts: organAndStroke, pattern: spelling(`A/~RES/~${romanSession}`), read: (m) => oldAssembly(m) },
  { starts: organAndStroke, pattern: spelling('S/~RES/~(\\d{1,4})(?:~\\(~(\\d{4})~\\))?'), read: (m) => council(part(m, 1), part(m, 2)) },
  { starts: organAndStroke, pattern: spelling('S/~PRST/~((?:19|20)\\d\\d)/~(\\d{1,3})'), read: statement },
  {
    starts: organAndStroke,
    pattern: spelling('E/~(RES|DEC)/~((?:19|20)\\d\\d)/~(\\d{1,3})'),
    read: (m) => economic(part(m, 1), part(m, 2), part(m, 3)),
  },
  { starts: organAndStroke, pattern: spelling('E/~RES/~(\\d{1,4})~\\(~([IVXL]{1,7})~\\)'), read: oldEconomic },
  {
    starts: organAndStroke,
    pattern: spelling('A/~HRC/~(RES|DEC)/~((?:S-)?\\d{1,2})/~(\\d{1,3})'),
    read: (m) => humanRights(part(m, 1), part(m, 2), part(m, 3)),
  },
];

function statement(match: RegExpExecArray): Facts {
  const symbol = `S/PRST/${match[1]}/${match[2]}`;
  return { family: 'un', kind: 'statement', organ: 'S', year: Number(match[1]), number: part(match, 2), symbol, key: symbol.toLowerCase() };
}

function oldEconomic(match: RegExpExecArray): Facts | undefined {
  const ordinal = fromRoman(part(match, 2));
  if (ordinal === undefined) return undefined;
  const symbol = `E/RES/${match[1]} (${match[2]})`;
  const session = { ordinal, kind: 'regular' } as const;
  return {
    family: 'un',
    kind: 'resolution',
    organ: 'E',
    session,
    number: part(match, 1),
    symbol,
    key: symbol.toLowerCase().replace(' ', ''),
  };
}
