import type { CitationKind } from '../citations/citation.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { longestHeadingInParagraphs } from '../draft/heading-length.ts';
import { ownSymbols } from '../draft/own-symbols.ts';
import { allWords } from '../languages/index.ts';
import { anyOf, endOfWord } from '../text/any-of.ts';
import { detached } from '../text/detached.ts';
import type { Span } from '../text/span.ts';
import { onlyDate } from './heading-date.ts';

/** What the heading of a draft says of it. */
export interface Heading {
  /** In one line; '' where it has none. */
  readonly title: string;
  readonly symbols: readonly { readonly key: string; readonly symbol: string; readonly written: string; readonly span: Span }[];
  readonly adopted: boolean;
  readonly date: string | undefined;
}

export function headingOf(draft: Draft): Heading {
  const symbols = ownSymbols(draft).map(({ citation: { key, symbol, kind }, span }) => ({
    key,
    symbol,
    kind,
    span,
    written: detached(draft.slice(span)),
  }));
  const title: string[] = [];
  const texts: string[] = [];
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    const { content } = paragraph;
    const text = paragraph.text.slice(content.start, content.end);
    texts.push(text.slice(0, longestLineUnits));
    const isSymbol = symbols.some(({ span }) => span.start === offset + content.start && span.end === offset + content.end);
    if (!isSymbol && paragraph.line.form === 'capitals' && !kindOfText.test(text)) title.push(text.replace(/\s+/g, ' '));
  }
  return { title: title.join(' '), symbols, adopted: symbols.some(({ kind }) => !kindsNotAdopted.has(kind)), date: onlyDate(texts) };
}

/** First words of a line that only says what kind of text this is, and is no title. */
const kindOfText = new RegExp(`^${anyOf(allWords(({ formulas }) => formulas.titles))}${endOfWord}`);

/** Kinds of texts that have a symbol without being adopted. */
export const kindsNotAdopted: ReadonlySet<CitationKind> = new Set<CitationKind>(['document', 'series', 'meeting']);

/** How much of a paragraph of the heading is read for a date, in UTF-16 code units: a longer one is no line of a heading. */
const longestLineUnits = 600;
