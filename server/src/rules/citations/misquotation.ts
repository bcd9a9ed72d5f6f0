import type { QuotableText } from '../../draft/citations/workspace-citations.ts';
import { wordsOf } from '../../text/words.ts';
import { type ClosestPassage, closestPassage } from './closest-passage.ts';
import { missingSegment, quotedSegments } from './quoted-segments.ts';

/** Words that are quoted from a text and do not stand there. */
export interface Misquotation {
  /** The piece of the quotation that is missing there: between two ellipses, or the whole. */
  readonly segment: string;
  /** What the text says in its place; undefined where it says nothing like it. */
  readonly closest: ClosestPassage | undefined;
}

/** Undefined where the text has the words, save for capitals, spaces and signs, and where nobody can tell. Told once of each text and quotation: a long text takes some milliseconds. */
export function misquotation(quoted: string, text: QuotableText): Misquotation | undefined {
  const known = told.get(text) ?? new Map<string, Misquotation | undefined>();
  told.set(text, known);
  if (known.has(quoted)) return known.get(quoted);
  if (known.size > mostQuotations) known.clear();
  const found = compared(quoted, text);
  known.set(quoted, found);
  return found;
}

const told = new WeakMap<QuotableText, Map<string, Misquotation | undefined>>();
/** Of one text in all drafts. A quotation that somebody is typing is another at each letter. */
const mostQuotations = 200;

function compared(quoted: string, text: QuotableText): Misquotation | undefined {
  const segments = quotedSegments(quoted);
  if (segments === undefined || wordsOf(segments.join(' ')).length < fewestWords) return undefined;
  const segment = missingSegment(text.letters, segments);
  if (segment === undefined) return undefined;
  const closest = closestPassage(segment, text);
  // What stands there in another order than the quotation's pieces may be quoted so on purpose.
  if (closest?.share === 1 && closest.pairs.every(({ ours }) => ours !== undefined)) return undefined;
  return { segment, closest: closest !== undefined && closest.share >= leastShare ? closest : undefined };
}

/** Fewer words are a name or a term, which may be spelt as its users spell it. */
const fewestWords = 5;
/** As `leastShare` of titles: of words that were copied wrongly more than half are left. */
const leastShare = 0.6;
