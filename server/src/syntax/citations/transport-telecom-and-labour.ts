import type { Facts } from './facts.ts';
import { type Form, type ListedForm, part, type Surroundings, spelling } from './form.ts';

const maritime = '(?:A|MSC|MEPC|LEG|FAL)\\.\\d';

/** Texts of the maritime and the labour organizations: "MSC.393(95)", "MSC.1/Circ.1548", "Convention No. 182". */
export const transportAndLabour: readonly Form[] = [
  {
    starts: maritime,
    pattern: spelling('(A(?=\\.\\d{3})|MSC|MEPC|LEG|FAL)\\.(\\d{1,4})~\\((\\d{1,3})\\)'),
    read: maritimeResolution,
  },
  { starts: maritime, pattern: spelling('(MSC|MEPC|LEG|FAL)\\.(\\d)/Circ\\.~?(\\d{1,4})'), read: maritimeCircular },
  {
    starts: 'Conven(?:tion|io)|conven(?:tion|io)|Convenção',
    pattern: spelling('[Cc]onven(?:tion|io|ção)_\\(?(?:No\\.?|N[º°o]\\.?|núm\\.|n[º°o]\\.?)~(\\d{1,3})'),
    read: labourConvention,
  },
];

/** "Resolution 40 (Rev. Lima, 2031)" and "resolution A39-3": only the word before them makes them citations. */
export const transportAndTelecomListed: readonly ListedForm[] = [
  {
    pattern: spelling(
      `(\\d{1,4})~\\(~Rev\\.~(${"[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f’'.-]{1,20}(?:_[A-Za-z\\u00c0-\\u024f’'.-]{1,20}){0,3}"}),~((?:19|20)\\d\\d)~\\)`,
    ),
    read: telecommunication,
  },
  { pattern: spelling('A(\\d{1,2})-(\\d{1,3})'), read: (m, { kind }) => (kind === 'resolution' ? aviation(m) : undefined) },
];

const labour = /\bILO\b|\bOIT\b|International Labou?r|Internacional del Trabajo|Internacional do Trabalho|internationale du [Tt]ravail/;

function maritimeResolution(match: RegExpExecArray): Facts {
  const symbol = `${match[1]}.${match[2]}(${match[3]})`;
  const session = { ordinal: Number(match[3]), kind: 'regular' } as const;
  return { family: 'imo', kind: 'resolution', organ: part(match, 1), number: part(match, 2), session, symbol, key: symbol.toLowerCase() };
}

function maritimeCircular(match: RegExpExecArray): Facts {
  const symbol = `${match[1]}.${match[2]}/Circ.${match[3]}`;
  return { family: 'imo', kind: 'document', organ: part(match, 1), number: part(match, 3), symbol, key: symbol.toLowerCase() };
}

function labourConvention(match: RegExpExecArray, { mention }: Surroundings): Facts | undefined {
  if (!mention(labour)) return undefined;
  const number = String(Number(match[1]));
  return { family: 'ilo', kind: 'convention', organ: 'ILC', number, symbol: `ILO Convention No. ${number}`, key: `ilo/c/${number}` };
}

function telecommunication(match: RegExpExecArray, { kind }: { readonly kind: 'resolution' | 'decision' }): Facts {
  const [number, city, year] = [part(match, 1), part(match, 2).replace(/\s+/g, ' '), part(match, 3)];
  const word = kind === 'resolution' ? 'Resolution' : 'Decision';
  return {
    family: 'itu',
    kind,
    organ: city,
    number,
    year: Number(year),
    symbol: `${word} ${number} (Rev. ${city}, ${year})`,
    key: `itu/${kind}/${number}/${city}/${year}`.toLowerCase().replaceAll(' ', '-'),
  };
}

function aviation(match: RegExpExecArray): Facts {
  const symbol = `Resolution A${match[1]}-${match[2]}`;
  const session = { ordinal: Number(match[1]), kind: 'regular' } as const;
  return { family: 'icao', kind: 'resolution', organ: 'A', session, number: part(match, 2), symbol, key: `icao/a${match[1]}-${match[2]}` };
}
