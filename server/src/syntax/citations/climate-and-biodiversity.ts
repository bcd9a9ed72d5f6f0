import type { Facts } from './facts.ts';
import { closed, type Form, type ListedForm, organAndStroke, part, spelling } from './form.ts';
import { fromRoman, toRoman } from './numeral.ts';

/** Decisions and documents under the climate and the biodiversity conventions: "2/CMA.3", "FCCC/CP/2015/7", "CBD/COP/DEC/XIII/5". */
export const climateAndBiodiversity: readonly Form[] = [
  // The space for the full stop is a slip seen in an official note.
  {
    starts: '(?:\\d{1,3}|[-\\u2013])/\\s{0,4}C',
    pattern: spelling('(\\d{1,3}|[-\\u2013])/~(CP|CMP|CMA)(?:\\.~?|~)(\\d{1,2})'),
    read: climateDecision,
  },
  {
    starts: organAndStroke,
    pattern: spelling(
      'FCCC((?:/~[A-Z]{2,8}){1,3}/~(?:19|20)\\d\\d(?:/~(?:(?:L|INF|CRP|MISC|Misc|TP|Rev|Add|Corr)\\.~?\\d{1,3}|\\d{1,3})){1,4})',
    ),
    read: climateDocument,
  },
  { starts: 'ADP\\.', pattern: spelling('ADP\\.((?:19|20)\\d\\d)\\.(\\d{1,2})\\.InformalNote'), read: informalNote },
  {
    starts: organAndStroke,
    pattern: spelling('(?:UNEP/~)?CBD/~COP/~DEC/~([IVX]{1,6}|\\d{1,2})/~(\\d{1,3})'),
    read: (m) => biodiversityDecision(part(m, 1), part(m, 2)),
  },
  {
    starts: organAndStroke,
    pattern: spelling('((?:UNEP/~)?CBD)((?:/~[A-Z\\d]{1,8}(?:-[A-Z]{1,6})?){2,5}(?:/~(?:L|INF|Rev|Add|Corr)\\.~?\\d{1,3}){0,3})'),
    read: biodiversityDocument,
  },
];

/** "decision XI/32"; from the fourteenth meeting on "decision 15/4", which needs the convention's name near it. */
export const biodiversityListed: readonly ListedForm[] = [
  {
    pattern: spelling('([IVX]{1,5})/~(\\d{1,2})'),
    read: (m, list) => {
      const decision = biodiversityDecision(part(m, 1), part(m, 2));
      if (list.kind !== 'decision' || decision === undefined || Number(decision.session?.ordinal) > 13) return undefined;
      if (list.mention(biodiversity)) return decision;
      return list.mention(otherConventions) ? undefined : { ...decision, presumed: true };
    },
  },
  {
    pattern: spelling('(\\d{2})/~(\\d{1,2})'),
    read: (m, list) =>
      list.kind === 'decision' && Number(m[1]) >= 14 && !part(m, 2).startsWith('0') && list.mention(biodiversity)
        ? biodiversityDecision(part(m, 1), part(m, 2))
        : undefined,
  },
];

const biodiversity = /Biological Diversity|\bCBD\b|Diversidad Biológica|Diversidade Biológica|diversité biologique/i;
const otherConventions =
  /Montreal Protocol|Vienna Convention|Ozone|Basel|Rotterdam|Stockholm|Protocolo de Montreal|Protocole de Montréal|Basilea|Bâle/i;

function climateDecision(match: RegExpExecArray): Facts {
  const [written, organ, session] = [part(match, 1), part(match, 2), Number(part(match, 3))];
  const number = /\d/.test(written) ? String(Number(written)) : '-';
  const symbol = `${number}/${organ}.${session}`;
  return {
    family: 'unfccc',
    kind: 'decision',
    organ,
    number,
    session: { ordinal: session, kind: 'regular' },
    symbol,
    key: symbol.toLowerCase(),
  };
}

function climateDocument(match: RegExpExecArray): Facts {
  const symbol = `FCCC${closed(part(match, 1))}`;
  const year = Number(/\/(\d{4})\//.exec(symbol)?.[1]);
  return {
    family: 'unfccc',
    kind: 'document',
    organ: symbol
      .split('/')
      .slice(1, -1)
      .filter((each) => /^[A-Z]+$/.test(each))
      .join('/'),
    year,
    symbol,
    key: symbol.toLowerCase(),
  };
}

function informalNote(match: RegExpExecArray): Facts {
  const symbol = `ADP.${match[1]}.${match[2]}.InformalNote`;
  return {
    family: 'unfccc',
    kind: 'document',
    organ: 'ADP',
    year: Number(match[1]),
    number: part(match, 2),
    symbol,
    key: symbol.toLowerCase(),
  };
}

/** Meetings are written in Roman numerals up to the thirteenth, in arabic ones from the fourteenth on. */
function biodiversityDecision(written: string, number: string): Facts | undefined {
  const meeting = /\d/.test(written) ? Number(written) : fromRoman(written);
  if (meeting === undefined) return undefined;
  return {
    family: 'cbd',
    kind: 'decision',
    organ: 'COP',
    number,
    session: { ordinal: meeting, kind: 'regular' },
    symbol: `CBD/COP/DEC/${meeting < 14 ? toRoman(meeting) : meeting}/${number}`,
    key: `cbd/cop/dec/${meeting}/${number}`,
  };
}

function biodiversityDocument(match: RegExpExecArray): Facts | undefined {
  const symbol = closed(match[0]);
  if (!/\d/.test(symbol)) return undefined;
  return { family: 'cbd', kind: 'document', organ: closed(part(match, 2)).split('/')[1] ?? '', symbol, key: symbol.toLowerCase() };
}
