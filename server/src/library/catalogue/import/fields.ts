import type { NamedText } from '../../../citations/named-text.ts';
import { findCitations } from '../../../citations/read.ts';
import { shortened } from '../../../text/cut.ts';
import { oneLine } from '../../../text/white-space.ts';
import { isoDate } from '../date.ts';
import type { TextFacts } from '../record.ts';
import { citationOf, readSymbol } from '../symbol.ts';

export type FieldName = keyof typeof names;

/** The names that lists use for what they tell of a text; the first is ours. The United Nations' own catalogues have those with “adoption” or “resolution” in them. */
const names = {
  symbol: ['symbol', 'number'],
  title: ['title', 'resolution title'],
  date: ['date', 'adoption date', 'date of adoption', 'issued'],
  authority: ['authority', 'body', 'organ'],
  session: ['session'],
  url: ['url', 'address', 'link'],
  status: ['status'],
  language: ['language'],
  draft: ['draft', 'draft symbol', 'draft resolution', 'originating document'],
  replacedBy: ['replaced by', 'superseded by'],
  amendedBy: ['amended by'],
} as const;

/** Which of our fields a name in a list means, whatever its capitals and the signs between its words: "Adoption_Date". */
export function fieldNamed(name: string): FieldName | undefined {
  return byName.get(
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}

const byName: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as FieldName] as const)),
);

/** What a list's fields tell of a text, or in a sentence why they tell nothing: then the record is left out, since half of it would mislead. */
export function factsOf(fields: ReadonlyMap<FieldName, string>): TextFacts | string {
  const field = (name: FieldName): string | undefined => {
    const value = oneLine(fields.get(name) ?? '');
    return absent.test(value) ? undefined : value;
  };
  const symbol = field('symbol');
  if (symbol === undefined) return 'It has no symbol.';
  const read = readSymbol(symbol);
  if (read === undefined) return `${quoted(symbol)} is no symbol that is known.`;
  const written = field('date');
  const date = written === undefined ? undefined : isoDate(written);
  if (date === undefined && written !== undefined) return `${quoted(written)} is no date. Write it as 2024-09-22 or 22 September 2024.`;
  const url = field('url');
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) return `${quoted(url)} is no address of the web: it begins with “https://”.`;
  const title = field('title');
  return {
    ...read,
    title,
    date,
    authority: field('authority'),
    session: field('session'),
    url,
    status: field('status'),
    // The language is that of the title: what else is said holds in all of them.
    language: title === undefined ? undefined : field('language'),
    draft: draftOf(field('draft')),
    replacedBy: textsIn(field('replacedBy')),
    amendedBy: textsIn(field('amendedBy')),
  };
}

function quoted(words: string): string {
  return `“${shortened(words, longestQuotedUnits)}”`;
}

/** In UTF-16 code units. */
const longestQuotedUnits = 60;

/** What stands in a field that tells nothing. */
const absent = /^(?:|-|–|—|n\.?\/?a\.?)$/i;

/** "A/79/408, para. 114" is a place in a committee's report, which holds many drafts: it is no draft's own symbol. */
function draftOf(written: string | undefined): NamedText | undefined {
  const citation = written === undefined ? undefined : citationOf(written);
  return citation && { symbol: citation.symbol, key: citation.key };
}

function textsIn(written: string | undefined): readonly NamedText[] {
  return written === undefined ? [] : findCitations(written).map(({ symbol, key }) => ({ symbol, key }));
}
