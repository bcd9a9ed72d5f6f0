import { fileNameOf } from '../library/address.ts';
import type { KnownRecord } from '../library/library.ts';
import { escaped } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import { dateInWords } from './date-in-words.ts';

/** What a catalogue says of a text: its title and date, what replaced or amended it, and its address. */
export function recordInCard({ uri, symbol, title, session, date, status, replacedBy, amendedBy, url }: KnownRecord): string {
  const name = escaped(fileNameOf(uri));
  const facts = [title ?? symbol, session, date && dateInWords(date), status].filter((fact) => fact !== undefined && fact !== '');
  const later = [
    ['replacedByTexts', replacedBy],
    ['amendedByTexts', amendedBy],
  ] as const;
  return [
    say('inCatalogue', {
      file: uri.startsWith('file:') ? `[${name}](${uri})` : name,
      facts: facts.map((fact) => escaped(`${fact}`)).join(', '),
    }),
    ...later.flatMap(([words, texts]) =>
      texts.length === 0 ? [] : say(words, { symbols: texts.map((text) => escaped(text.symbol)).join(', ') }),
    ),
    ...(url === undefined ? [] : [`[${escaped(url)}](${linkTarget(url)})`]),
  ].join('\n\n');
}

/** A record's address may hold what would end the link. */
export function linkTarget(url: string): string {
  return url.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
