import type { CitationKind } from '../citations/citation.ts';
import { cites } from '../draft/citations/citations.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { longestHeadingInParagraphs } from '../draft/heading-length.ts';
import { allWords } from '../languages/index.ts';
import { anyOf, endOfWord } from '../text/any-of.ts';
import { detached } from '../text/detached.ts';
import { matchAt } from '../text/match-at.ts';
import { type Span, shift } from '../text/span.ts';
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
  const symbols: Heading['symbols'][number][] = [];
  const title: string[] = [];
  const texts: string[] = [];
  let adopted = false;
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    const { content } = paragraph;
    const text = paragraph.text.slice(content.start, content.end);
    texts.push(text.slice(0, longestLineUnits));
    for (const node of cites(paragraph) ? paragraph.tree.nodes : []) {
      // A draft's own symbol stands first on its line; a symbol in a sentence is cited.
      if (node.type !== 'citation' || matchAt(firstOnLine, paragraph.text, node.span.start) === undefined) continue;
      const { key, symbol, kind } = node.citation;
      if (!kindsNotAdopted.has(kind)) adopted = true;
      symbols.push({
        key,
        symbol,
        written: detached(paragraph.text.slice(node.span.start, node.span.end)),
        span: shift(node.span, offset),
      });
    }
    const { start, end } = symbols.at(-1)?.span ?? { start: 0, end: 0 };
    const isSymbol = start === offset + content.start && end === offset + content.end;
    if (!isSymbol && paragraph.line.form === 'capitals' && !kindOfText.test(text)) title.push(text.replace(/\s+/g, ' '));
  }
  return { title: title.join(' '), symbols, adopted, date: onlyDate(texts) };
}

/** Looks back a few characters alone: looking through all the text before each symbol takes a square of its length. */
const firstOnLine = /(?<=(?:^|[\r\n|])[ \t]{0,80})/y;
/** First words of a line that only says what kind of text this is, and is no title. */
const kindOfText = new RegExp(`^${anyOf(allWords(({ formulas }) => formulas.titles))}${endOfWord}`);

/** Kinds of texts that have a symbol without being adopted. */
const kindsNotAdopted: ReadonlySet<CitationKind> = new Set<CitationKind>(['document', 'series', 'meeting']);

/** How much of a paragraph of the heading is read for a date, in UTF-16 code units: a longer one is no line of a heading. */
const longestLineUnits = 600;
