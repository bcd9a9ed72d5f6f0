import type { Range } from '../../draft/draft.ts';
import { lineEnd, nextLine } from '../../text/line-breaks.ts';
import type { Slices } from '../../text/slices.ts';
import { readingCatalogue } from './read-catalogue.ts';
import type { CatalogueFault, TextFacts } from './record.ts';

/** A text that a catalogue names, with its place there. */
export interface KnownRecord extends TextFacts {
  /** The catalogue's address. */
  readonly uri: string;
  readonly range: Range;
}

/** A fault of a catalogue, with its place by lines and characters. */
export interface PlacedFault extends Omit<CatalogueFault, 'span'> {
  readonly range: Range;
}

/** The records of the catalogue at an address, in slices. Nothing of them holds on to its text. */
export function* readingRecords(
  uri: string,
  text: string,
): Slices<{ readonly records: readonly KnownRecord[]; readonly faults: readonly PlacedFault[] }> {
  const { records, faults } = yield* readingCatalogue(text);
  const known: KnownRecord[] = [];
  const rangeOf = forwards(text);
  const shared = sharing();
  for (const { id: _id, span, authority, session, status, language, ...facts } of records) {
    const common = { authority: shared(authority), session: shared(session), status: shared(status), language: shared(language) };
    known.push({ ...facts, ...common, uri, range: rangeOf(span) });
    if (known.length % sliceRecords === 0) yield;
  }
  const faultRange = forwards(text);
  return { records: known, faults: faults.map(({ span, ...fault }) => ({ ...fault, range: faultRange(span) })) };
}

/** Going on so many records takes about a millisecond. */
const sliceRecords = 500;

/** Thousands of records have the same session: one string is kept for all of them. */
function sharing(): (words: string | undefined) => string | undefined {
  const known = new Map<string | undefined, string | undefined>();
  return (words) => {
    if (!known.has(words)) known.set(words, words);
    return known.get(words);
  };
}

/** The ranges of spans that come in the order of their starts: the lines are counted once, whatever the number of spans. */
function forwards(text: string): (span: { readonly start: number; readonly end: number }) => Range {
  let [line, lineStart] = [0, 0];
  const goTo = (offset: number): void => {
    for (let end = lineEnd(text, lineStart); end < offset; end = lineEnd(text, lineStart)) {
      lineStart = nextLine(text, end);
      line += 1;
    }
  };
  return ({ start, end }) => {
    goTo(start);
    const from = { line, character: start - lineStart };
    const back = [line, lineStart] as const;
    goTo(end);
    const to = { line, character: end - lineStart };
    // The next may begin within this one, as a fault does in a record.
    [line, lineStart] = back;
    return { start: from, end: to };
  };
}
