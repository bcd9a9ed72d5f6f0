import { Keeper, once } from '../syntax/keeper.ts';
import type { Paragraph } from '../syntax/paragraph.ts';

/**
 * A draft's paragraphs in chunks, each an immutable object. An edit makes new chunks where it touches and keeps all others by identity,
 * so whatever is computed for a chunk can be kept with it: a keystroke in a text of fifty thousand paragraphs pays for one
 * chunk and for the table of chunks.
 */
export class Chunk extends Keeper {
  readonly paragraphs: readonly Paragraph[];
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lineBreaks: number;
  /** The paragraphs that the edit brought; all others stand in one of the chunks before. */
  readonly fresh: readonly Paragraph[];
  #before: readonly Chunk[];

  constructor(paragraphs: readonly Paragraph[], fresh: readonly Paragraph[], before: readonly Chunk[]) {
    super();
    this.paragraphs = paragraphs;
    this.fresh = fresh;
    this.#before = before;
    let length = 0;
    let lineBreaks = 0;
    for (const paragraph of paragraphs) {
      length += paragraph.length;
      lineBreaks += paragraph.lineStarts.length;
    }
    this.length = length;
    this.lineBreaks = lineBreaks;
  }

  /** The chunks that this one was made from: what is known of their paragraphs still holds. */
  get before(): readonly Chunk[] {
    return this.#before;
  }

  /** Once another chunk is made from this one: without this every chunk that ever was would be kept by the next. */
  forget(): void {
    this.#before = [];
  }
}

/** Where a paragraph stands, counted from the start of its chunk. */
export interface WithinChunk {
  readonly index: number;
  readonly offset: number;
  readonly line: number;
}

export interface ParagraphList {
  readonly chunks: readonly Chunk[];
  /** For every chunk, what stands before it. */
  readonly before: readonly { readonly offset: number; readonly line: number; readonly index: number }[];
  readonly length: number;
  readonly lineBreaks: number;
  /** The number of paragraphs. */
  readonly size: number;
}

/** A paragraph at its place. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** Its number in the draft, from 0. */
  readonly index: number;
  /** Where its text starts in the draft's. */
  readonly offset: number;
  /** The line on which it starts, from 0. */
  readonly line: number;
}

export function listOf(paragraphs: readonly Paragraph[]): ParagraphList {
  return assemble(chunksOf(paragraphs, paragraphs, []));
}

/** Replaces the paragraphs `[from, to)`; chunks wholly outside stay the same objects. */
export function replace(list: ParagraphList, from: number, to: number, paragraphs: readonly Paragraph[]): ParagraphList {
  const first = chunkHolding(list, 'index', from);
  const last = Math.max(first, chunkHolding(list, 'index', Math.max(from, to - 1)));
  const firstStart = list.before[first]?.index ?? 0;
  const lastStart = list.before[last]?.index ?? 0;
  const middle = [
    ...(list.chunks[first]?.paragraphs.slice(0, from - firstStart) ?? []),
    ...paragraphs,
    ...(list.chunks[last]?.paragraphs.slice(to - lastStart) ?? []),
  ];
  const made = chunksOf(middle, paragraphs, list.chunks.slice(first, last + 1));
  return assemble([...list.chunks.slice(0, first), ...made, ...list.chunks.slice(last + 1)]);
}

/** How many chunks the two have in common before the first that differs, and after the last: an edit changes one or two between. */
export function sharedEnds(a: readonly Chunk[], b: readonly Chunk[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}

/** The places of a chunk's paragraphs, in their order. */
export const placesIn = once((chunk: Chunk): ReadonlyMap<Paragraph, WithinChunk> => {
  const starts = startsIn(chunk);
  return new Map(
    chunk.paragraphs.map((paragraph, index) => [paragraph, { index, offset: starts.offset[index] ?? 0, line: starts.line[index] ?? 0 }]),
  );
});

/** The paragraph that holds the character at `offset`, or the last one. */
export function paragraphAt(list: ParagraphList, offset: number): Placed | undefined {
  return find(list, 'offset', offset);
}

export function paragraphOnLine(list: ParagraphList, line: number): Placed | undefined {
  return find(list, 'line', line);
}

/** Undefined past the last. */
export function paragraphNumber(list: ParagraphList, index: number): Placed | undefined {
  return index < list.size ? find(list, 'index', index) : undefined;
}

/** The paragraphs `[from, to)` in order. */
export function* walk(list: ParagraphList, from = 0, to = list.size): Generator<Placed> {
  const start = paragraphNumber(list, from);
  if (start === undefined || from >= to) return;
  let { index, offset, line } = start;
  for (let chunk = chunkHolding(list, 'index', from); chunk < list.chunks.length; chunk++) {
    const paragraphs = list.chunks[chunk]?.paragraphs ?? [];
    for (let at = index - (list.before[chunk]?.index ?? 0); at < paragraphs.length; at++) {
      const paragraph = paragraphs[at];
      if (paragraph === undefined || index >= to) return;
      yield { paragraph, index, offset, line };
      index++;
      offset += paragraph.length;
      line += paragraph.lineStarts.length;
    }
  }
}

const chunkSize = 128;

function chunksOf(paragraphs: readonly Paragraph[], fresh: readonly Paragraph[], before: readonly Chunk[]): Chunk[] {
  // Chunks of even size: an edit near a full chunk's end must not leave a crumb behind at every keystroke.
  const count = Math.max(1, Math.round(paragraphs.length / chunkSize));
  const chunks: Chunk[] = [];
  const isFresh = new Set(fresh);
  for (let part = 0; part < count; part++) {
    const slice = paragraphs.slice(Math.floor((part * paragraphs.length) / count), Math.floor(((part + 1) * paragraphs.length) / count));
    if (slice.length > 0)
      chunks.push(
        new Chunk(
          slice,
          slice.filter((paragraph) => isFresh.has(paragraph)),
          before,
        ),
      );
  }
  for (const chunk of before) chunk.forget();
  return chunks;
}

function assemble(chunks: readonly Chunk[]): ParagraphList {
  let offset = 0;
  let line = 0;
  let index = 0;
  const before = chunks.map((chunk) => {
    const here = { offset, line, index };
    offset += chunk.length;
    line += chunk.lineBreaks;
    index += chunk.paragraphs.length;
    return here;
  });
  return { chunks, before, length: offset, lineBreaks: line, size: index };
}

export type Measure = 'offset' | 'line' | 'index';

/** The last chunk that starts at or before `value`. */
export function chunkHolding(list: ParagraphList, measure: Measure, value: number): number {
  let low = 0;
  let high = list.chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list.before[middle]?.[measure] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last paragraph that starts at or before `value`: each starts on a line of its own, so two never share one. */
function find(list: ParagraphList, measure: Measure, value: number): Placed | undefined {
  const at = chunkHolding(list, measure, value);
  const chunk = list.chunks[at];
  const before = list.before[at];
  if (chunk === undefined || before === undefined) return undefined;
  const starts = startsIn(chunk);
  let low = 0;
  let high = chunk.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = measure === 'index' ? middle : (starts[measure][middle] ?? 0);
    if (before[measure] + start <= value) low = middle;
    else high = middle - 1;
  }
  const paragraph = chunk.paragraphs[low];
  if (paragraph === undefined) return undefined;
  return {
    paragraph,
    index: before.index + low,
    offset: before.offset + (starts.offset[low] ?? 0),
    line: before.line + (starts.line[low] ?? 0),
  };
}

/** Where a chunk's paragraphs start, counted from its own start. */
const startsIn = once((chunk: Chunk) => {
  const starts = { offset: new Uint32Array(chunk.paragraphs.length), line: new Uint32Array(chunk.paragraphs.length) };
  let offset = 0;
  let line = 0;
  for (const [index, paragraph] of chunk.paragraphs.entries()) {
    starts.offset[index] = offset;
    starts.line[index] = line;
    offset += paragraph.length;
    line += paragraph.lineStarts.length;
  }
  return starts;
});
