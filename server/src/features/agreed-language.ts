import type { Draft, Range } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { Library } from '../library/library.ts';
import { printsOfText, spanOfPassage } from '../library/passages/prints.ts';
import { type IndexedPassage, leastPrintShare, type TextIndex } from '../library/text-index.ts';
import { shingles, wordHashes } from '../text/shingles.ts';
import type { Span } from '../text/span.ts';
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

/**
 * How the words of a span were said before: the paragraphs of adopted texts that say nearly the same, in all the indexes. Those that say the same come first, and of those that are
 * alike the newest, then the most cited. An empty span asks for its whole paragraph. `uri` is the draft's own address, whose passages are no answer.
 */
export async function agreedLanguage(
  draft: Draft,
  asked: Span,
  { uri, library, indexes }: { readonly uri: string; readonly library: Library; readonly indexes: readonly TextIndex[] },
): Promise<readonly AgreedPassage[]> {
  const isSelection = asked.start < asked.end;
  const words = draft.slice(askedSpan(draft, asked));
  const prints = printsOfText(words);
  if (prints.length === 0) return [];
  const found = await Promise.all(indexes.map((index) => index.findByPrints(prints, mostRead)));
  return eachOnce(found.flat().filter(({ text }) => text.uri !== uri))
    .map((passage) => compared(words, passage, library))
    .filter(({ share, text }) => share >= leastShare && (isSelection || share >= sameShare || shareOf(text, words) >= leastOwnShare))
    .sort((a, b) => bandOf(a) - bandOf(b) || (b.date ?? '').localeCompare(a.date ?? '') || b.citedIn - a.citedIn || b.share - a.share)
    .slice(0, mostShown);
}

/** Whether an answer is likely: costs less than a millisecond, since no text is read. */
export function mayBeAgreedLanguage(draft: Draft, asked: Span, uri: string, library: Library): boolean {
  const found = library.passagesLike(printsOfText(draft.slice(askedSpan(draft, asked))), mostRead);
  return found.some((passage) => passage.uri !== uri && passage.share >= leastPrintShare);
}

/** The words that are asked for: the span itself, or what its paragraph says. */
export function askedSpan(draft: Draft, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const placed = paragraphAt(draft.paragraphs, start);
  return placed === undefined ? { start, end } : spanOfPassage(placed);
}

/** A text may be in the workspace and in an archive: the first of the two is nearer. */
function eachOnce(passages: readonly IndexedPassage[]): readonly IndexedPassage[] {
  const known = new Map<string, string>();
  return passages.filter(({ text: { uri, symbol }, words }) => {
    const said = `${symbol}\n${oneLine(words)}`;
    const holder = known.get(said) ?? uri;
    known.set(said, holder);
    return holder === uri;
  });
}

function compared(
  words: string,
  { text: { uri, key, symbol, title, date }, name, range, words: said }: IndexedPassage,
  library: Library,
): AgreedPassage {
  return {
    uri,
    range,
    name,
    symbol,
    title,
    date,
    citedIn: key === undefined ? 0 : (library.citedText(key)?.drafts.length ?? 0),
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
  return share >= sameShare ? 0 : share >= 0.65 ? 1 : 2;
}

const sameShare = 0.9;
/** Paragraphs with fewer runs in common follow one pattern and speak of different things: see `leastSharedRuns` of near duplicates. */
const leastShare = 0.4;
/** Of the passage's own runs, where a whole paragraph is asked for and is not wholly there: what shares no more than the name of a body, “the Conference of the Parties serving as …”, says something else. */
const leastOwnShare = 0.25;
const mostRead = 40;
/** As many as fit on a screen. */
const mostShown = 20;
