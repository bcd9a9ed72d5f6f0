import type { Draft, Range } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { LibraryEntry } from '../library/entry.ts';
import { mainSymbol } from '../library/main-symbol.ts';
import { type Passages, placeOfPassage, printsOfPassage } from '../library/passages/passages-of.ts';
import { spanOfPassage } from '../library/passages/prints.ts';
import type { IndexedText } from '../library/text-index.ts';

/** An adopted text as the archive's server keeps it: one document, so that a text comes and goes with all its passages. */
export interface ArchivedText {
  /** Canonical, of all its symbols; the first is that by which it is spoken of. */
  readonly keys: readonly string[];
  readonly symbol: string;
  readonly title: string;
  /** Null where the text does not tell. */
  readonly date: string | null;
  readonly language: string | null;
  /** Symbol and title, to be found by their words. */
  readonly heading: string;
  readonly text: string;
  readonly passages: readonly ArchivedPassage[];
}

export interface ArchivedPassage {
  /** "operative paragraph 4". */
  readonly name: string;
  /** In the text. */
  readonly range: Range;
  /** Without the label. */
  readonly words: string;
  /** Each hash in base 36. */
  readonly prints: readonly string[];
}

/** What the server makes of a document: only what is asked for is indexed, and the rest is kept as it came. Prints are words to it, since it weighs rare words more. */
export const indexForm = {
  settings: {
    analysis: { analyzer: { heading: { type: 'custom' as const, tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] } } },
  },
  mappings: {
    dynamic: false as const,
    properties: {
      hash: { type: 'keyword' as const },
      keys: { type: 'keyword' as const },
      heading: { type: 'text' as const, analyzer: 'heading' },
      passages: { type: 'nested' as const, properties: { prints: { type: 'keyword' as const } } },
    },
  },
};

/** Undefined for a draft, whose words are not agreed: no archive gets them. */
export function archivedText(entry: LibraryEntry, draft: Draft): ArchivedText | undefined {
  const main = mainSymbol(entry);
  const { passages, title, date, language, symbols } = entry;
  if (passages === undefined || main === undefined) return undefined;
  return {
    keys: [main.key, ...symbols.map(({ key }) => key).filter((key) => key !== main.key)],
    symbol: main.symbol,
    title,
    date: date ?? null,
    language: language ?? null,
    heading: `${main.symbol} ${title}`,
    text: draft.slice({ start: 0, end: draft.length }),
    passages: passages.names.map((_, number) => archivedPassage(passages, number, draft)),
  };
}

/** A resolution is one text in each language: whoever sends it again, from wherever, sends the same document. */
export function idOf({ keys: [key = ''], language }: Pick<ArchivedText, 'keys' | 'language'>): string {
  return `${key} ${language ?? ''}`.trim();
}

/** Of a print as the server keeps it. */
export function printWord(print: number): string {
  return (print >>> 0).toString(36);
}

/** The scheme of addresses of texts in an archive. */
export const archiveScheme = 'penholder-archive';

export function indexedText(id: string, { keys: [key], symbol, title, date }: ArchivedText): IndexedText {
  // An editor shows the last part of an address as the name of what it has open.
  const uri = `${archiveScheme}:/${encodeURIComponent(id)}/${symbol.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '')}.draft`;
  return { uri, key, symbol, title, date: date ?? undefined };
}

function archivedPassage(passages: Passages, number: number, draft: Draft): ArchivedPassage {
  const { name, span } = placeOfPassage(passages, number);
  const placed = paragraphAt(draft.paragraphs, span.start);
  return {
    name,
    range: draft.rangeOf(span),
    words: draft.slice(placed === undefined ? span : spanOfPassage(placed)),
    prints: Array.from(printsOfPassage(passages, number), printWord),
  };
}
