import type { Facts } from './facts.ts';
import { closed, type Form, organAndStroke, part, spelling } from './form.ts';

const health = '(?:WHA|EB)\\d';

/** Texts of the health, the cultural and the atomic energy organizations: "WHA66.10", "39 C/Resolution 15", "GC(63)/RES/10". */
export const healthCultureAndEnergy: readonly Form[] = [
  {
    starts: health,
    pattern: spelling('WHA(\\d{1,2})\\.(\\d{1,3})'),
    read: (m) => healthText('resolution', 'WHA', m, `WHA${m[1]}.${m[2]}`),
  },
  { starts: health, pattern: spelling('EB(\\d{1,3})\\.R(\\d{1,3})'), read: (m) => healthText('resolution', 'EB', m, `EB${m[1]}.R${m[2]}`) },
  { starts: health, pattern: spelling('(WHA|EB)(\\d{1,3})\\((\\d{1,3})\\)'), read: healthDecision },
  { starts: health, pattern: spelling('(WHA|EB)(\\d{1,3})/((?:19|20)\\d\\d)(/REC/\\d)?'), read: healthRecords },
  {
    starts: organAndStroke,
    pattern: spelling('A/~INB/~(\\d{1,2})/~((?:INF\\./)?\\d{1,3})((?:~(?:Rev|Add|Corr)\\.~?\\d{1,2}){0,3})'),
    read: negotiatingBody,
  },
  {
    starts: '\\d{1,3}[ \\u00a0]?(?:C|EX)/',
    pattern: spelling('(\\d{1,3})~(C|EX)/~(Resolution|Res\\.|Decision|Dec\\.)~(\\d{1,3}(?:\\.\\d{1,2})?)'),
    read: culturalText,
  },
  {
    starts: '\\d{1,3}[ \\u00a0]?(?:C|EX)/',
    pattern: spelling('(\\d{1,3})~(C|EX)/~(Resolutions|Decisions|SR\\.\\d{1,3})'),
    read: culturalDocument,
  },
  { starts: 'GC\\(', pattern: spelling('GC\\((SPL\\.)?(\\d{1,2})\\)/~RES/~(\\d{1,3})'), read: atomicResolution },
  {
    starts: 'GC\\(',
    pattern: spelling('GC\\((?:(\\d{1,2})\\)(?:/~RES/~DEC~\\((?:19|20)\\d\\d\\)|/~\\d{1,3})|SPL\\.(\\d{1,2})\\)(?:/~\\d{1,3})?)'),
    read: atomicDocument,
  },
];

function healthText(kind: 'resolution' | 'decision', organ: string, match: RegExpExecArray, symbol: string): Facts {
  const session = { ordinal: Number(match.at(-2)), kind: 'regular' } as const;
  return { family: 'who', kind, organ, session, number: match.at(-1) ?? '', symbol, key: symbol.toLowerCase() };
}

function healthDecision(match: RegExpExecArray): Facts {
  return healthText('decision', part(match, 1), match, `${match[1]}${match[2]}(${match[3]})`);
}

function healthRecords(match: RegExpExecArray): Facts {
  const symbol = `${match[1]}${match[2]}/${match[3]}${part(match, 4)}`;
  const session = { ordinal: Number(match[2]), kind: 'regular' } as const;
  return { family: 'who', kind: 'document', organ: part(match, 1), session, year: Number(match[3]), symbol, key: symbol.toLowerCase() };
}

function negotiatingBody(match: RegExpExecArray): Facts {
  const symbol = `A/INB/${match[1]}/${match[2]}${part(match, 3).replace(/\s*([A-Z][a-z]+)\.\s*/g, ' $1.')}`;
  return { family: 'who', kind: 'document', organ: 'INB', symbol, key: symbol.toLowerCase().replaceAll(' ', '/') };
}

function culturalText(match: RegExpExecArray): Facts {
  const kind = part(match, 3).startsWith('Res') ? 'resolution' : 'decision';
  const [session, organ, number] = [Number(match[1]), part(match, 2), part(match, 4)];
  return {
    family: 'unesco',
    kind,
    organ,
    number,
    session: { ordinal: session, kind: 'regular' },
    symbol: `${session} ${organ}/${kind === 'resolution' ? 'Resolution' : 'Decision'} ${number}`,
    key: `${session}${organ}/${kind}/${number}`.toLowerCase(),
  };
}

function culturalDocument(match: RegExpExecArray): Facts {
  const symbol = `${Number(match[1])} ${match[2]}/${match[3]}`;
  const session = { ordinal: Number(match[1]), kind: 'regular' } as const;
  return { family: 'unesco', kind: 'document', organ: part(match, 2), session, symbol, key: symbol.toLowerCase().replace(' ', '') };
}

function atomicResolution(match: RegExpExecArray): Facts {
  const symbol = `GC(${part(match, 1)}${match[2]})/RES/${match[3]}`;
  return {
    family: 'iaea',
    kind: 'resolution',
    organ: 'GC',
    session: atomicSession(match),
    number: part(match, 3),
    symbol,
    key: symbol.toLowerCase(),
  };
}

function atomicDocument(match: RegExpExecArray): Facts {
  const symbol = closed(match[0]);
  const special = part(match, 2);
  const session =
    special === '' ? ({ ordinal: Number(match[1]), kind: 'regular' } as const) : ({ ordinal: Number(special), kind: 'special' } as const);
  return { family: 'iaea', kind: 'document', organ: 'GC', session, symbol, key: symbol.toLowerCase() };
}

function atomicSession(match: RegExpExecArray): { readonly ordinal: number; readonly kind: 'regular' | 'special' } {
  return { ordinal: Number(match[2]), kind: part(match, 1) === '' ? 'regular' : 'special' };
}
