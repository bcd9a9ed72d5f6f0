import type { CitationKind } from '../citations/citation.ts';
import { cites } from '../draft/citations/citations.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { longestHeadingInParagraphs } from '../draft/heading-length.ts';
import { ownSymbols } from '../draft/own-symbols.ts';
import { allWords } from '../languages/index.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { anyOf, endOfWord } from '../text/any-of.ts';
import { detached } from '../text/detached.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
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
  const capitals: string[][] = [[]];
  let below: number | undefined;
  const texts: string[] = [];
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    const { content } = paragraph;
    const text = paragraph.text.slice(content.start, content.end);
    texts.push(text.slice(0, longestLineUnits));
    const isSymbol = symbols.some(({ span }) => span.start === offset + content.start && span.end === offset + content.end);
    const isCapitals = !isSymbol && paragraph.line.form === 'capitals';
    const words = isCapitals && !kindOfText.test(text) ? wordsBesideSymbols(paragraph) : '';
    if (words !== '') capitals.at(-1)?.push(words);
    if (!isCapitals && capitals.at(-1)?.length !== 0) capitals.push([]);
    if (isSymbol) below = capitals.length - 1;
  }
  const adopted = symbols.some(({ kind }) => !kindsNotAdopted.has(kind));
  return { title: titleAmong(capitals, below), symbols, adopted, date: onlyDate(texts) };
}

/**
 * The title among the lines in capitals, which others part. Those just below the symbol are the title, or those just above it: what stands further up names the body and the session. Without
 * a symbol all are.
 */
function titleAmong(capitals: readonly (readonly string[])[], below: number | undefined): string {
  const own =
    below === undefined ? capitals.flat() : [capitals[below], capitals[below - 1]].find((lines) => lines !== undefined && lines.length > 0);
  return own?.join(' ') ?? '';
}

/** A line in capitals without the symbols at its ends. A single word beside a symbol, as in "RESOLUTION 787 (1992)", tells its kind and is no title. */
function wordsBesideSymbols(paragraph: Paragraph): string {
  const { text, content } = paragraph;
  let { start, end } = content;
  for (const { type, span } of cites(paragraph) ? paragraph.tree.nodes : []) {
    if (type !== 'citation') continue;
    if (text.slice(start, span.start).trim() === '') start = span.end;
    else if (text.slice(span.end, end).trim() === '') end = span.start;
  }
  const words = oneLine(text.slice(start, end));
  return end - start < content.end - content.start && !words.includes(' ') ? '' : words;
}

/** First words of a line that only says what kind of text this is, and is no title. */
const kindOfText = new RegExp(`^${anyOf(allWords(({ formulas }) => formulas.titles))}${endOfWord}`);

/** Kinds of texts that have a symbol without being adopted. */
export const kindsNotAdopted: ReadonlySet<CitationKind> = new Set<CitationKind>(['document', 'series', 'meeting']);

/** How much of a paragraph of the heading is read for a date, in UTF-16 code units: a longer one is no line of a heading. */
const longestLineUnits = 600;
