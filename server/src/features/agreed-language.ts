import type { Draft, Range } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { LibraryEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { PassageFound } from '../library/passages/passage-index.ts';
import { printsOfText, wordsOfPassage } from '../library/passages/prints.ts';
import { shingles, wordHashes } from '../text/shingles.ts';
import { type Span, shift } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import { wordDiff } from './word-diff.ts';

/** A paragraph of an adopted text that says what the draft says, or nearly. */
export interface AgreedPassage {
  readonly uri: string;
  readonly range: Range;
  /** "operative paragraph 4". */
  readonly name: string;
  /** The text's own symbol, as it is usually written, or else its title. */
  readonly symbol: string;
  readonly title: string;
  /** "2008-12-18"; undefined where the text does not tell. */
  readonly date: string | undefined;
  /** How many drafts of the workspace cite the text. */
  readonly citedIn: number;
  /** Of the runs of four words that were asked for, the share that the passage has: from 0 to 1. */
  readonly share: number;
  /** In one line. */
  readonly text: string;
  /** From the passage to the words that were asked for, in Markdown; undefined where they are too long to be compared. */
  readonly changes: string | undefined;
}

/** Reads a text of the library; undefined where it has gone. */
export type ReadText = (uri: string) => Promise<Draft | undefined>;

/**
 * How the words of a span were said before: the paragraphs of the workspace's adopted texts that say nearly the same. Those that say the same come first, and of those that are
 * alike the newest, then the most cited. An empty span asks for its whole paragraph. `uri` is the draft's own address, whose passages are no answer.
 */
export async function agreedLanguage(
  draft: Draft,
  asked: Span,
  { uri, library, read }: { readonly uri: string; readonly library: Library; readonly read: ReadText },
): Promise<readonly AgreedPassage[]> {
  const words = draft.slice(askedSpan(draft, asked));
  const found = likePassages(words, uri, library);
  const passages: AgreedPassage[] = [];
  for (const passage of found) {
    const entry = library.entryOf(passage.uri);
    const text = entry && (await read(passage.uri));
    if (entry !== undefined && text !== undefined) passages.push(compared(words, passage, entry, text, library));
  }
  return passages
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => bandOf(a) - bandOf(b) || (b.date ?? '').localeCompare(a.date ?? '') || b.citedIn - a.citedIn || b.share - a.share)
    .slice(0, mostShown);
}

/** Whether an answer is likely: costs less than a millisecond, since no text is read. */
export function mayBeAgreedLanguage(draft: Draft, asked: Span, uri: string, library: Library): boolean {
  return likePassages(draft.slice(askedSpan(draft, asked)), uri, library).length > 0;
}

/** The words that are asked for: the span itself, or what its paragraph says. */
export function askedSpan(draft: Draft, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const placed = paragraphAt(draft.paragraphs, start);
  if (placed === undefined) return { start, end };
  const { paragraph, offset } = placed;
  return shift({ start: paragraph.text.length - wordsOfPassage(paragraph).length, end: paragraph.content.end }, offset);
}

function likePassages(words: string, uri: string, library: Library): readonly PassageFound[] {
  const prints = printsOfText(words);
  return library.passagesLike(prints, mostRead).filter((passage) => passage.uri !== uri && passage.share >= leastPrintShare);
}

function compared(words: string, { uri, name, span }: PassageFound, entry: LibraryEntry, text: Draft, library: Library): AgreedPassage {
  const said = text.slice(span);
  const [symbol] = entry.symbols;
  return {
    uri,
    range: text.rangeOf(span),
    name,
    symbol: symbol?.symbol ?? entry.title,
    title: entry.title,
    date: entry.date,
    citedIn: symbol === undefined ? 0 : (library.citedText(symbol.key)?.drafts.size ?? 0),
    share: shareOf(words, said),
    text: oneLine(said),
    changes: wordDiff(said, words),
  };
}

function shareOf(asked: string, said: string): number {
  const runs = shingles(wordHashes(asked));
  const known = new Set(shingles(wordHashes(said)));
  return runs.length === 0 ? 0 : runs.filter((run) => known.has(run)).length / runs.length;
}

/** The same words, save one or two; one clause that differs; what has most of the words. */
function bandOf({ share }: AgreedPassage): number {
  return share >= 0.9 ? 0 : share >= 0.65 ? 1 : 2;
}

/** Paragraphs with fewer runs in common follow one pattern and speak of different things: see `leastSharedRuns` of near duplicates. */
const leastShare = 0.4;
/** About as many of the prints are shared as of the runs; some less leaves room for chance. */
const leastPrintShare = 0.25;
const mostRead = 40;
/** As many as fit on a screen. */
const mostShown = 20;
