import type { Paragraph } from '../syntax/paragraph.ts';
import type { Chunk, ParagraphList, Placed } from './paragraph-list.ts';

/**
 * The two ways to compute over a whole draft without walking it at every keystroke: facts that paragraphs have by themselves are
 * gathered, facts that depend on the paragraphs before are folded. Both keep their results with the chunk, so an edit pays for
 * the chunk that it touches.
 */

/** What the paragraphs that have something have, in order. */
export type Gatherer<T> = (list: ParagraphList) => readonly Gathered<T>[];

export interface Gathered<T> extends Placed {
  readonly value: T;
}

/** `fact` looks at the paragraph alone; undefined for most of them. */
export function gatherer<T>(fact: (paragraph: Paragraph) => T | undefined): Gatherer<T> {
  const kept = new WeakMap<Chunk, readonly Gathered<T>[]>();
  const ofChunk = (chunk: Chunk): readonly Gathered<T>[] => {
    const known = kept.get(chunk);
    if (known !== undefined) return known;
    const found: Gathered<T>[] = [];
    let offset = 0;
    let line = 0;
    chunk.paragraphs.forEach((paragraph, index) => {
      const value = fact(paragraph);
      if (value !== undefined) found.push({ paragraph, index, offset, line, value });
      offset += paragraph.length;
      line += paragraph.lineStarts.length;
    });
    kept.set(chunk, found);
    return found;
  };
  return (list) => {
    const all: Gathered<T>[] = [];
    list.chunks.forEach((chunk, at) => {
      const before = list.before[at];
      if (before === undefined) return;
      for (const { paragraph, index, offset, line, value } of ofChunk(chunk)) {
        all.push({ paragraph, index: index + before.index, offset: offset + before.offset, line: line + before.line, value });
      }
    });
    return all;
  };
}

/** How often each thing occurs in the draft; `fact` names those of a paragraph. For majorities: which form does the draft prefer? */
export function counter(fact: (paragraph: Paragraph) => Iterable<string>): (list: ParagraphList) => ReadonlyMap<string, number> {
  const kept = new WeakMap<Chunk, ReadonlyMap<string, number>>();
  const ofChunk = (chunk: Chunk): ReadonlyMap<string, number> => {
    const known = kept.get(chunk);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const paragraph of chunk.paragraphs) for (const key of fact(paragraph)) counts.set(key, (counts.get(key) ?? 0) + 1);
    kept.set(chunk, counts);
    return counts;
  };
  return (list) => {
    const total = new Map<string, number>();
    for (const chunk of list.chunks) for (const [key, count] of ofChunk(chunk)) total.set(key, (total.get(key) ?? 0) + count);
    return total;
  };
}

export interface Pass<S, O> {
  step(state: S, paragraph: Paragraph): { readonly state: S; readonly output: O };
  /** True when the paragraphs after would have the same outputs from either state. */
  same(a: S, b: S): boolean;
}

/** For every chunk, its paragraphs' outputs. */
export type Folded<O> = readonly (readonly O[])[];

/** Runs a pass over the draft: a chunk that is entered in the state it was entered in before is not walked again. */
export function folder<S, O>(pass: Pass<S, O>): (list: ParagraphList, initial: S) => Folded<O> {
  const kept = new WeakMap<Chunk, { readonly enter: S; readonly leave: S; readonly outputs: readonly O[] }>();
  return (list, initial) => {
    let state = initial;
    return list.chunks.map((chunk) => {
      let known = kept.get(chunk);
      if (known === undefined || !pass.same(known.enter, state)) {
        const enter = state;
        const outputs = chunk.paragraphs.map((paragraph) => {
          const { state: next, output } = pass.step(state, paragraph);
          state = next;
          return output;
        });
        known = { enter, leave: state, outputs };
        kept.set(chunk, known);
      }
      state = known.leave;
      return known.outputs;
    });
  };
}
