import { yearsAdopted } from '../../citations/calendar.ts';
import type { Citation } from '../../citations/citation.ts';
import { languages } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { replacement } from '../finding.ts';
import type { Found } from '../rule.ts';

const of = anyOf(languages.flatMap(({ names }) => names.ownedBy));
const day = '\\d{1,2}(?:er|º)?';
const words = '\\p{L}{3,12}';
const anyYear = '(?:1[89]|20)\\d\\d';
const dayAndMonth = `(?:${day}\\s(?:${of}\\s)?${words}|${words}\\s${day},)\\s(?:${of}\\s)?`;
/** " of 28 April 2015", ", of April 28, 2015", ", de 2 de diciembre de 2004", " du 2 décembre 2004", " (28 April 2015)", " (2015)". */
export const date = new RegExp(
  `,?\\s(?:${of}\\s${dayAndMonth}(?<ofDate>${anyYear})(?!\\d)|\\((?:${dayAndMonth})?(?<inParentheses>${anyYear})\\))`,
  'u',
);
const dateHere = new RegExp(date.source, 'uy');

/** The finding on a citation with a date after it in a year in which no text with its symbol was adopted. */
export function datedOtherwise({ text }: Paragraph, citation: Citation): Found | undefined {
  if (citation.presumed) return undefined;
  dateHere.lastIndex = citation.span.end;
  const { ofDate, inParentheses } = dateHere.exec(text)?.groups ?? {};
  const year = ofDate ?? inParentheses;
  if (year === undefined) return undefined;
  const years = yearsAdopted(citation);
  if (years.length === 0 || years.includes(Number(year))) return undefined;
  const end = dateHere.lastIndex - (inParentheses === undefined ? 0 : 1);
  const written = oneLine(text.slice(citation.span.start, citation.span.end));
  return {
    span: span(citation.span.start, end),
    message: `“${written}” was adopted in ${years.join(' or ')}, and the date after it is of ${year}. Look the text up, and correct its symbol or the date.`,
    fixes: years.map((each) => replacement(`Write ${each}`, span(end - year.length, end), String(each))),
  };
}
