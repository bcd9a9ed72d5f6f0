import type { Citation } from '../../citations/citation.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { fromRoman, toRoman } from '../../text/roman.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { perCitation } from './per-citation.ts';

export const citationNumeral: Rule = {
  id: 'citation-numeral',
  severity: 'warning',
  summary: 'The session in a symbol is no Roman numeral, or a nought stands for the letter O.',
  check: perCitation(found),
};

function found({ text }: Paragraph, citation: Citation): readonly FoundInParagraph[] {
  const { span } = citation;
  const match = (citation.family === 'oas' ? ofOas : ofUnitedNations).exec(text.slice(span.start, span.end));
  if (match?.groups === undefined) return [];
  const { numeral = '', series = '' } = match.groups;
  const start = span.start + match.index + match[0].indexOf(numeral, 1);
  const findings: FoundInParagraph[] = [];
  if (fromRoman(numeral) === undefined) {
    const place = { start, end: start + numeral.length };
    const meant = [...new Set(meantBy(numeral, series === 'E' ? undefined : citation))];
    findings.push({
      span: place,
      ...told(numeral, meant),
      fixes: meant.map((each) => replacement(say('writeSymbol', { symbol: each }), place, each)),
    });
  }
  if (series === '0') {
    const at = span.start + match.index + match[0].length - 1;
    findings.push({
      span: { start: at, end: at + 1 },
      ...tell('noughtForO'),
      fixes: [replacement(say('writeSymbol', { symbol: 'O' }), { start: at, end: at + 1 }, 'O', true)],
    });
  }
  return findings;
}

function told(numeral: string, [meant, other]: readonly string[]): Told {
  if (meant === undefined) return tell('noNumeral', { numeral });
  return other === undefined ? tell('noNumeralBut', { numeral, meant }) : tell('noNumeralButTwo', { numeral, meant, other });
}

/** The numeral before the series and the year: “(XXXIV-O”. */
const ofOas = /\(\s*(?<numeral>[IVXLCl1|]{1,9})\s*[-\u2010-\u2014]\s*(?<series>[OE0])/;
/** Of the old series: “2997 (XXVII)”. */
const ofUnitedNations = /\(\s*(?<numeral>[IVXL]{1,9})(?=\s*\)$)/;

/** The numerals that may be meant: by the year of a regular session of the OAS, and by what the signs written are worth together. */
function meantBy(numeral: string, regular: Citation | undefined): string[] {
  const { family, organ, year } = regular ?? {};
  const byYear =
    family === 'oas' && organ === 'AG' && year !== undefined && year > yearBeforeFirst ? [toRoman(year - yearBeforeFirst)] : [];
  const signs = [...numeral.replace(/[l1|]/g, 'I')].map((sign) => fromRoman(sign) ?? 0);
  const isDescending = signs.every((worth, at) => at === 0 || worth <= (signs[at - 1] ?? 0));
  return isDescending ? [...byYear, toRoman(signs.reduce((sum, worth) => sum + worth, 0))] : byYear;
}

/** The General Assembly of the OAS has met in one regular session a year since 1971. */
const yearBeforeFirst = 1970;
