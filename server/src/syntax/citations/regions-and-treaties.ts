import type { CitationKind, Facts } from './facts.ts';
import { closed, type Form, fullYear, type List, type ListedForm, organAndStroke, part, shortYear, spelling } from './form.ts';
import { fromRoman } from './numeral.ts';

/** Texts of regional organizations: "Assembly/AU/Dec.391(XVIII)", "MERCOSUR/CMC/DEC. Nº 12/06", the CELEX numbers of the European Union, "APPF15/RES/16". */
export const regions: readonly Form[] = [
  {
    starts: '(?:Ext/)?Assembly/',
    pattern: spelling('(Ext/~)?Assembly/~AU/~(Decl|Dec|Res|Motion)\\.?~(\\d{1,4}(?:-\\d{1,4})?)~\\(~([IVXLC]{1,8})~\\)'),
    read: (m) => african(part(m, 1) === '' ? 'Assembly/AU' : 'Ext/Assembly/AU', part(m, 2), part(m, 3), part(m, 4)),
  },
  {
    starts: 'EX\\.\\s?CL/',
    pattern: spelling('EX\\.~?CL/~(?:(Decl|Dec)\\.~)?(\\d{1,4})~\\(~([IVXLC]{1,8})~\\)'),
    read: (m) => african('EX.CL', part(m, 1), part(m, 2), part(m, 3)),
  },
  {
    starts: organAndStroke,
    pattern: spelling('(?:MERCOSUR/~)?CMC/~DEC\\.?~(?:N[º°o]\\.?~)?(\\d{1,3})/(\\d{2})'),
    read: southernDecision,
  },
  {
    starts: '[\\dCE](?:19|20)\\d\\d[A-Z]',
    pattern: spelling('([\\dCE])((?:19|20)\\d\\d)([A-Z]{1,2})(\\d{4})(\\(\\d{2}\\))?(R\\(\\d{2}\\))?'),
    read: celex,
  },
  { starts: 'APPF\\d', pattern: spelling('APPF(\\d{1,2})/~RES/~(\\d{1,3})'), read: parliamentary },
];

/** "Decision 12/06" of MERCOSUR, "resolution Conf. 9.24 (Rev. CoP17)", "Resolution XI.9": the word before them and, save for the second, the text near them tell. */
export const regionsAndTreatiesListed: readonly ListedForm[] = [
  {
    pattern: spelling('(\\d{1,3})/(\\d{2})'),
    read: (m, list) => (list.kind === 'decision' && list.mention(/\bMERCOSU[RL]\b|\bCMC\b/) ? southernDecision(m) : undefined),
  },
  { pattern: spelling('Conf\\.~(\\d{1,2})\\.(\\d{1,2})(?:~\\(Rev\\.~CoP(\\d{1,2})\\))?'), read: wildlife },
  { pattern: spelling('([IVX]{1,6})\\.(\\d{1,2})'), read: wetlands },
];

const africanKinds: Readonly<Record<string, CitationKind>> = { Dec: 'decision', Decl: 'declaration', Res: 'resolution', Motion: 'motion' };

function african(organ: string, type: string, number: string, numeral: string): Facts | undefined {
  const ordinal = fromRoman(numeral);
  if (ordinal === undefined) return undefined;
  const symbol = `${organ}/${type === '' ? '' : `${type}.`}${number}(${numeral})`;
  return {
    family: 'au',
    kind: africanKinds[type] ?? 'document',
    organ,
    number,
    session: { ordinal, kind: organ.startsWith('Ext') ? 'special' : 'regular' },
    symbol,
    key: symbol.toLowerCase(),
  };
}

function southernDecision(match: RegExpExecArray): Facts {
  const [number, year] = [part(match, 1).padStart(2, '0'), fullYear(part(match, 2))];
  const symbol = `CMC/DEC. ${number}/${shortYear(year)}`;
  return { family: 'mercosur', kind: 'decision', organ: 'CMC', number, year, symbol, key: symbol.toLowerCase().replace('. ', '/') };
}

function celex(match: RegExpExecArray): Facts {
  const symbol = match[0];
  return {
    family: 'eu',
    kind: 'act',
    organ: part(match, 3),
    number: part(match, 4),
    year: Number(match[2]),
    symbol,
    key: `celex/${symbol.toLowerCase()}`,
  };
}

function parliamentary(match: RegExpExecArray): Facts {
  const symbol = closed(match[0]);
  const session = { ordinal: Number(match[1]), kind: 'regular' } as const;
  return { family: 'appf', kind: 'resolution', organ: 'APPF', session, number: part(match, 2), symbol, key: symbol.toLowerCase() };
}

function wildlife(match: RegExpExecArray, { kind }: List): Facts | undefined {
  if (kind !== 'resolution') return undefined;
  const revision = part(match, 3);
  const symbol = `Resolution Conf. ${match[1]}.${match[2]}${revision === '' ? '' : ` (Rev. CoP${revision})`}`;
  return { family: 'cites', kind, organ: 'CoP', number: `${match[1]}.${match[2]}`, symbol, key: `cites/conf.${match[1]}.${match[2]}` };
}

function wetlands(match: RegExpExecArray, { kind, mention }: List): Facts | undefined {
  const ordinal = fromRoman(part(match, 1));
  if (kind !== 'resolution' || ordinal === undefined || !mention(/Ramsar|[Ww]etlands|[Hh]umedales|zones humides/)) return undefined;
  const session = { ordinal, kind: 'regular' } as const;
  return {
    family: 'ramsar',
    kind,
    organ: 'COP',
    session,
    number: part(match, 2),
    symbol: `Resolution ${match[1]}.${match[2]}`,
    key: `ramsar/${ordinal}.${match[2]}`,
  };
}
