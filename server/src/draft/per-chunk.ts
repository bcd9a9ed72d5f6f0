import { Keeper } from '../syntax/keeper.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { type Chunk, type ParagraphList, type Placed, placesIn } from './paragraph-list.ts';
import { tally } from './tally.ts';

/**
 * The two ways to compute over a whole draft without walking it at every keystroke: facts that paragraphs have by themselves are
 * gathered, facts that depend on the paragraphs before are folded. Both keep their results with the chunk, and carry over what holds for the
 * paragraphs that an edit left alone: it pays for the paragraphs that it touches.
 */

/** What the paragraphs that have something have, in order. */
export interface Gatherer<T> {
  (list: ParagraphList): readonly Gathered<T>[];
  /** The same of one chunk, with places counted from its start: the same array for the same chunk. */
  in(chunk: Chunk): readonly Gathered<T>[];
}

export interface Gathered<T> extends Placed {
  readonly value: T;
}

/** `fact` looks at the paragraph alone; undefined for most of them. */
export function gatherer<T>(fact: (paragraph: Paragraph) => T | undefined): Gatherer<T> {
  const kept = Keeper.fact<Chunk, readonly Gathered<T>[]>();

  function ofChunk(chunk: Chunk): readonly Gathered<T>[] {
    const known = kept.get(chunk) ?? gather(chunk, carriedOver(chunk));
    kept.set(chunk, known);
    return known;
  }

  /** What the chunks that this one was made from have gathered; undefined where one of them was never asked. */
  function carriedOver(chunk: Chunk): Gathered<T>[] | undefined {
    const lists = chunk.before.map((before) => kept.get(before));
    return lists.length > 0 && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  }

  function gather(chunk: Chunk, carried: readonly Gathered<T>[] | undefined): Gathered<T>[] {
    const places = placesIn(chunk);
    const found = (carried ?? []).flatMap((old) => {
      const place = places.get(old.paragraph);
      return place === undefined ? [] : [{ ...old, ...place }];
    });
    for (const paragraph of carried === undefined ? chunk.paragraphs : chunk.fresh) {
      const value = fact(paragraph);
      const place = value === undefined ? undefined : places.get(paragraph);
      if (value !== undefined && place !== undefined) found.push({ paragraph, ...place, value });
    }
    return carried === undefined ? found : found.sort((a, b) => a.index - b.index);
  }

  /** Most chunks have nothing, of most things. */
  const holders = tally(
    () => new Set<Chunk>(),
    (sum, chunk, by) => {
      if (ofChunk(chunk).length === 0) return;
      if (by === 1) sum.add(chunk);
      else sum.delete(chunk);
    },
  );

  function ofList(list: ParagraphList): Gathered<T>[] {
    const holding = holders(list.chunks);
    const all: Gathered<T>[] = [];
    for (let at = 0; holding.size > 0 && at < list.chunks.length; at++) {
      const chunk = list.chunks[at];
      const start = list.before[at];
      if (chunk === undefined || start === undefined || !holding.has(chunk)) continue;
      for (const { paragraph, index, offset, line, value } of ofChunk(chunk)) {
        all.push({ paragraph, index: index + start.index, offset: offset + start.offset, line: line + start.line, value });
      }
    }
    return all;
  }

  return Object.assign(ofList, { in: ofChunk });
}

/** How often each thing occurs in the draft; `fact` names those of a paragraph. For majorities: which form does the draft prefer? */
export function counter(fact: (paragraph: Paragraph) => Iterable<string>): (list: ParagraphList) => ReadonlyMap<string, number> {
  const kept = Keeper.fact<Chunk, ReadonlyMap<string, number>>();

  function ofChunk(chunk: Chunk): ReadonlyMap<string, number> {
    let known = kept.get(chunk);
    if (known === undefined) {
      known = carriedOver(chunk) ?? counted(new Map(), chunk.paragraphs, 1);
      kept.set(chunk, known);
    }
    return known;
  }

  /** The counts of the chunk that this one replaces, with what came and what went; undefined where one chunk did not become one. */
  function carriedOver(chunk: Chunk): Map<string, number> | undefined {
    const [before] = chunk.before;
    const counts = before === undefined || chunk.before.length > 1 ? undefined : kept.get(before);
    if (before === undefined || counts === undefined || chunk.paragraphs.length * 2 < before.paragraphs.length) return undefined;
    const places = placesIn(chunk);
    const gone = before.paragraphs.filter((paragraph) => !places.has(paragraph));
    return counted(counted(new Map(counts), gone, -1), chunk.fresh, 1);
  }

  function counted(counts: Map<string, number>, paragraphs: readonly Paragraph[], by: 1 | -1): Map<string, number> {
    for (const paragraph of paragraphs) {
      for (const key of fact(paragraph)) addTo(counts, key, by);
    }
    return counts;
  }

  const total = tally(
    () => new Map<string, number>(),
    (sum, chunk, by) => {
      for (const [key, count] of ofChunk(chunk)) addTo(sum, key, by * count);
    },
  );
  // A copy: the sum itself goes on to the next draft.
  return (list) => new Map(total(list.chunks));
}

function addTo(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

export interface Pass<S, O> {
  step(state: S, paragraph: Paragraph): { readonly state: S; readonly output: O };
  /** True when the paragraphs after would have the same outputs from either state. */
  same(a: S, b: S): boolean;
}

/** For every chunk, its paragraphs' outputs. */
export type Folded<O> = readonly (readonly O[])[];

interface Walked<S, O> {
  /** The state in which each paragraph was entered, and at last the one in which the chunk was left. */
  readonly states: readonly S[];
  readonly outputs: readonly O[];
}

/**
 * Runs a pass over the draft: a chunk that is entered in the state it was entered in before is not walked again, and of one that is, a paragraph
 * that is entered as it was before keeps its output, the same object.
 */
export function folder<S, O>(pass: Pass<S, O>): (list: ParagraphList, initial: S) => Folded<O> {
  const kept = Keeper.fact<Chunk, Walked<S, O>>();

  function walk(chunk: Chunk, enter: S): Walked<S, O> {
    const known = kept.get(chunk);
    if (known !== undefined && (known.states[0] === enter || pass.same(known.states[0] as S, enter))) return known;
    const sources = known === undefined ? chunk.before : [chunk];
    const states: S[] = [enter];
    const outputs: O[] = [];
    for (const paragraph of chunk.paragraphs) {
      const state = states[states.length - 1] as S;
      const stepped = asBefore(sources, paragraph, state) ?? pass.step(state, paragraph);
      states.push(stepped.state);
      outputs.push(stepped.output);
    }
    const walked = { states, outputs };
    kept.set(chunk, walked);
    return walked;
  }

  function asBefore(sources: readonly Chunk[], paragraph: Paragraph, state: S): { readonly state: S; readonly output: O } | undefined {
    for (const source of sources) {
      const walked = kept.get(source);
      const index = walked === undefined ? undefined : placesIn(source).get(paragraph)?.index;
      if (walked === undefined || index === undefined) continue;
      if (pass.same(walked.states[index] as S, state)) return { state: walked.states[index + 1] as S, output: walked.outputs[index] as O };
    }
    return undefined;
  }

  return (list, initial) => {
    let state = initial;
    return list.chunks.map((chunk) => {
      const { states, outputs } = walk(chunk, state);
      state = states[states.length - 1] as S;
      return outputs;
    });
  };
}
