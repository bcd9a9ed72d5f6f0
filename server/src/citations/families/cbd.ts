import { fromRoman, toRoman } from '../../text/roman.ts';
import type { Citation } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { Family, SymbolDescription } from '../family.ts';
import { closed, type Parts } from '../shape.ts';

const decision = {
  kind: 'decision',
  organ: 'COP',
  symbol: 'CBD/COP/DEC/{session}/{number}',
  key: ({ session = '', number }: Parts) => `cbd/cop/dec/${fromRoman(session) ?? session}/${number}`,
} as const;

/**
 * The Convention on Biological Diversity: "CBD/COP/DEC/XIII/5"; "decision XI/32", and from the fourteenth meeting on "decision 15/4", which needs the
 * convention's name near it; documents, "UNEP/CBD/COP/12/1/Add.1".
 */
export const cbd: Family = {
  id: 'cbd',
  types: {
    /** Roman numerals up to the thirteenth meeting, arabic ones from the fourteenth on. */
    meeting: { pattern: '[IVX]{1,6}|\\d{1,2}', print: (written) => numeralOf(/\d/.test(written) ? Number(written) : fromRoman(written)) },
    serial: { pattern: '\\d{1,2}' },
    path: { pattern: '(?:/~[A-Z\\d]{1,8}(?:-[A-Z]{1,6})?){2,5}(?:/~(?:L|INF|Rev|Add|Corr)\\.~?\\d{1,3}){0,3}', print: closed },
  },
  forms: [
    {
      ...decision,
      full: '[<UNEP/~>]CBD/~COP/~DEC/~{session:meeting}/~{number:3}',
      listed: '{session:roman}/~{number:2}',
      file: 'CBD-COP-DEC-{session:meeting}-{number:2}',
      accept(parts, { list, mention }) {
        if (list === undefined) return parts;
        if (list.kind !== 'decision' || (fromRoman(parts['session'] ?? '') ?? 0) > lastRomanMeeting) return undefined;
        if (mention(biodiversity)) return parts;
        return mention(otherConventions) ? undefined : { ...parts, presumed: 'yes' };
      },
    },
    {
      ...decision,
      listed: '{session:2-2}/~{number:serial}',
      accept: (parts, { list, mention }) =>
        list?.kind === 'decision' &&
        Number(parts['session']) > lastRomanMeeting &&
        parts['number']?.startsWith('0') === false &&
        mention(biodiversity)
          ? parts
          : undefined,
    },
    {
      kind: 'document',
      full: '[{prefix:UNEP/}]~CBD{path}',
      accept: (parts) => (/\d/.test(parts['path'] ?? '') ? { ...parts, organ: parts['path']?.split('/')[1] ?? '' } : undefined),
    },
  ],
  describe,
};

/** Up to its thirteenth meeting (2016) the Conference of the Parties wrote the meeting in Roman numerals, since then in figures. */
const lastRomanMeeting = 13;

const biodiversity = /Biological Diversity|\bCBD\b|Diversidad Biológica|Diversidade Biológica|diversité biologique/i;
const otherConventions =
  /Montreal Protocol|Vienna Convention|Ozone|Basel|Rotterdam|Stockholm|Protocolo de Montreal|Protocole de Montréal|Basilea|Bâle/i;

function numeralOf(meeting: number | undefined): string | undefined {
  return meeting !== undefined && meeting <= lastRomanMeeting ? toRoman(meeting) : meeting?.toString();
}

function describe({ kind, symbol, session, number, presumed }: Citation): SymbolDescription {
  const convention = 'the Convention on Biological Diversity';
  if (kind === 'document' || session === undefined) return { title: `Document ${symbol} under ${convention}`, facts: [] };
  const title = `Decision ${symbol.split('/').at(-2)}/${number}`;
  const body = `the Conference of the Parties to ${convention}`;
  if (presumed) return { title, facts: [`may be of ${body}: other conventions number their decisions in this way too`] };
  return { title: `${title} of ${body}`, facts: [`${ordinal(session.ordinal)} meeting`] };
}
