import type { Paragraph } from '../syntax/paragraph.ts';
import { eachHit } from '../tree/hits.ts';
import { count, type Gathered, gather } from '../tree/measure.ts';
import { type LeafAt, leafAt, leavesIn, type Tree } from '../tree/tree.ts';

/** A draft's paragraphs, end to end. */
export type Paragraphs = Tree<Paragraph>;

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

/** The paragraph that holds the character at `offset`, or the last one. */
export function paragraphAt(paragraphs: Paragraphs, offset: number): Placed | undefined {
  return placed(leafAt(paragraphs, 'offset', offset));
}

export function paragraphOnLine(paragraphs: Paragraphs, line: number): Placed | undefined {
  return placed(leafAt(paragraphs, 'line', line));
}

/** Counted from 0; undefined before the first and past the last. */
export function paragraphNumber(paragraphs: Paragraphs, index: number): Placed | undefined {
  return index >= 0 && index < paragraphs.size ? placed(leafAt(paragraphs, 'index', index)) : undefined;
}

/** The line break that a draft has at a paragraph; at its last, which may have none, that of the one before. LF in a draft of one line. */
export function lineBreakAt(paragraphs: Paragraphs, index: number): string {
  for (const at of [index, index - 1]) {
    const found = /\r\n|\r|\n/.exec(paragraphNumber(paragraphs, at)?.paragraph.text ?? '');
    if (found !== null) return found[0];
  }
  return '\n';
}

/** The paragraphs `[from, to)` in order. */
export function* paragraphsIn(paragraphs: Paragraphs, from = 0, to = paragraphs.size): Generator<Placed> {
  for (const { leaf, index, offset, line } of leavesIn(paragraphs, from, to)) yield { paragraph: leaf, index, offset, line };
}

function placed(at: LeafAt<Paragraph> | undefined): Placed | undefined {
  return at && { paragraph: at.leaf, index: at.index, offset: at.offset, line: at.line };
}

/** A paragraph at its place, with a value that was computed of it. */
export interface PlacedValue<T> extends Placed {
  readonly value: T;
}

/** Lists the values of all paragraphs for which `of` answers one, in order. `of` looks at the paragraph alone, and is asked only of those `among` others gathered. */
export function gatherer<T>(of: (paragraph: Paragraph) => T | undefined, among?: Gathered<Paragraph, unknown>): Gatherer<T> {
  const hits = gather(of, among);
  const listed = (paragraphs: Paragraphs): readonly PlacedValue<T>[] => {
    const found: PlacedValue<T>[] = [];
    eachHit(paragraphs, hits(paragraphs), (value, paragraph, index, offset, line) => found.push({ paragraph, index, offset, line, value }));
    return found;
  };
  return Object.assign(listed, { hits });
}

export interface Gatherer<T> {
  (paragraphs: Paragraphs): readonly PlacedValue<T>[];
  readonly hits: Gathered<Paragraph, T>;
}

/** Counts over the draft what `of` names in each paragraph, so that a rule knows which form the draft prefers. */
export const counter: (of: (paragraph: Paragraph) => Iterable<string>) => (paragraphs: Paragraphs) => ReadonlyMap<string, number> = count;
