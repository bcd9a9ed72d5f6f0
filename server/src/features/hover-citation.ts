import type { Citation } from '../citations/citation.ts';
import { describeCitation } from '../citations/describe.ts';
import { countOf } from '../library/cited.ts';
import type { LibraryEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { escaped } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import type { PublicAddress } from './data.ts';
import { dateInWords } from './date-in-words.ts';
import { linkTarget, recordInCard } from './hover-record.ts';
import { type AddressPatterns, publicAddresses } from './public-addresses.ts';

/** What a citation cites, in words, with doubts about it; the drafts of the workspace that bear its symbol, what catalogues say of it, and how often it is cited. `uri` is the draft's own. */
export function citationCard(citation: Citation, library: Library, uri: string | undefined, patterns: AddressPatterns): string {
  const { title, details } = describeCitation(citation);
  const records = library.recordsWithSymbol(citation.key);
  return card([
    `**${escaped(citation.symbol)}**`,
    escaped(title),
    details.map((detail) => `- ${escaped(detail)}`).join('\n'),
    ...library.draftsWithSymbol(citation.key).map((bearer) => bearerInCard(bearer, citation.key, uri)),
    ...records.map(recordInCard),
    timesCited(citation.key, library, uri),
    addressesInCard(publicAddresses(citation, library, patterns).filter(({ url }) => !records.some((record) => record.url === url))),
  ]);
}

/** The first in full, the others by their hosts. */
function addressesInCard([first, ...others]: readonly PublicAddress[]): string | undefined {
  if (first === undefined) return undefined;
  return [
    `[${escaped(first.url)}](${linkTarget(first.url)})`,
    ...others.map(({ url, label }) => `[${escaped(label)}](${linkTarget(url)})`),
  ].join(' · ');
}

function bearerInCard({ uri, fileName, title, date, symbols }: LibraryEntry, key: string, own: string | undefined): string {
  if (uri === own) return say('ownSymbolCard');
  const written = symbols.find((symbol) => symbol.key === key)?.written;
  const parts = [
    say('inWorkspace', { title: escaped(title) }),
    written === undefined ? '' : say('bearsSymbol', { symbol: escaped(written.replace(/\s+/g, ' ')) }),
    date === undefined ? '' : say('datedCard', { date: dateInWords(date) }),
    uri.startsWith('file:') ? `: [${escaped(fileName)}](${uri})` : '',
  ];
  return parts.join('');
}

/** "Cited 3 times in this draft and in 6 others of the workspace." Nothing of what is cited here alone, and once. */
function timesCited(key: string, library: Library, uri: string | undefined): string | undefined {
  const own = uri === undefined ? undefined : library.entryOf(uri);
  const here = own === undefined ? 0 : countOf(own.cites, key);
  const others = (library.citedText(key)?.drafts.length ?? 0) - (here > 0 ? 1 : 0);
  if (others === 0) return here > 1 ? say('citedHere', { count: here }) : undefined;
  if (here > 1) return others === 1 ? say('citedHereAndInOne', { count: here }) : say('citedHereAndInOthers', { count: here, others });
  if (here > 0) return others === 1 ? say('citedInOneOther') : say('citedInOtherDrafts', { others });
  return others === 1 ? say('citedInOneDraft') : say('citedInDrafts', { others });
}
