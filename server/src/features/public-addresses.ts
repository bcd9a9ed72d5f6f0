import type { Citation } from '../citations/citation.ts';
import { linksOf } from '../citations/describe.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { citedAt } from './cited-at.ts';
import type { PublicAddress } from './data.ts';

/** Patterns of addresses by the family of citations, or by family and organ, "un/S": `https://library.example.org/?q={symbol}`. */
export type AddressPatterns = Readonly<Record<string, string>>;

/**
 * Where a text can be read on the web, the first address best: what catalogues say, then the organization's own addresses where they are known for certain. A pattern of the user's own takes the place of these.
 * Nothing is fetched.
 */
export function publicAddresses(citation: Citation, library: Library, patterns: AddressPatterns): readonly PublicAddress[] {
  const own = ownAddress(citation, patterns);
  const known = own === undefined ? linksOf(citation) : [own];
  const recorded = library.recordsWithSymbol(citation.key).flatMap((record) => record.url ?? []);
  return [...new Set([...recorded, ...known])].map((each) => ({ url: each, label: hostOf(each) }));
}

/** Of the text that is cited at the offset. */
export function addressesAt(draft: Draft, offset: number, library: Library, patterns: AddressPatterns): readonly PublicAddress[] {
  const cited = citedAt(draft, offset);
  return cited === undefined ? [] : publicAddresses(cited.citation, library, patterns);
}

/** Undefined where there is no pattern, or the symbol lacks a part that it asks for. */
function ownAddress(citation: Citation, patterns: AddressPatterns): string | undefined {
  const { family, organ, symbol, number, session, year, meeting } = citation;
  const pattern = patterns[`${family}/${organ}`] ?? patterns[family];
  if (pattern === undefined || !/^https?:\/\//i.test(pattern)) return undefined;
  const parts: Readonly<Record<string, string | number | undefined>> = { symbol, number, session: session?.ordinal, year, meeting };
  const missing = [...pattern.matchAll(place)].some(([, name = '']) => parts[name] === undefined);
  return missing ? undefined : pattern.replace(place, (_whole, name: string) => encodeURIComponent(String(parts[name])));
}

const place = /\{(\w+)\}/g;

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}
