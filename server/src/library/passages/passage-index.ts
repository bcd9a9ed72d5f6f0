import { likest } from './likest.ts';
import { mostPassages, type PassagePlace, type Passages, placeOfPassage, printsOfPassage } from './passages-of.ts';
import { type SortedRun, sortedRun } from './sorted-run.ts';

/** Finds the passages that share words with others, among those of all adopted texts. */
export interface PassageIndex {
  /** What this text says from now on; undefined for nothing. */
  replace(uri: string, passages: Passages | undefined): void;
  /** The passages that have most of these prints, the best first. */
  find(prints: Int32Array, most: number): readonly PassageFound[];
}

export interface PassageFound extends PassagePlace {
  readonly uri: string;
  /** Of the prints that were looked for, the share that the passage has: from 0 to 1. */
  readonly share: number;
}

interface TextInRun {
  readonly uri: string;
  readonly passages: Passages;
}

/** Some texts. Those that have gone leave their prints in it. */
interface Run {
  readonly texts: (TextInRun | undefined)[];
  /** Undefined until somebody asks, and after a text has come. */
  sorted: SortedRun | undefined;
}

/**
 * Texts are kept in runs, in the order in which they come. A run is put in order when it is full, or when a question is asked; what a question costs is a search by halves in each run. A run of which half has gone is
 * filled anew.
 */
export function createPassageIndex(): PassageIndex {
  const places = new Map<string, { readonly run: Run; readonly number: number }>();
  const runs = new Set<Run>();
  let open: Run | undefined;
  return { replace, find };

  function replace(uri: string, passages: Passages | undefined): void {
    remove(uri);
    if (passages !== undefined && passages.names.length > 0) add({ uri, passages });
  }

  function add(text: TextInRun): void {
    open ??= newRun();
    const number = open.texts.push(text) - 1;
    open.sorted = undefined;
    places.set(text.uri, { run: open, number });
    if (open.texts.length < textsPerRun) return;
    open.sorted = inOrder(open);
    open = undefined;
  }

  function newRun(): Run {
    const run: Run = { texts: [], sorted: undefined };
    runs.add(run);
    return run;
  }

  function remove(uri: string): void {
    const place = places.get(uri);
    if (place === undefined) return;
    const { run, number } = place;
    places.delete(uri);
    run.texts[number] = undefined;
    const left = run.texts.filter((text) => text !== undefined);
    if (left.length > run.texts.length / 2) return;
    runs.delete(run);
    if (run === open) open = undefined;
    left.forEach(add);
  }

  function find(prints: Int32Array, most: number): PassageFound[] {
    const shares = new Map<number, number>();
    const all = [...runs];
    let taken = 0;
    let asked = 0;
    // The rarest first: what thousands of texts say tells nothing.
    for (const { count, ranges } of Array.from(prints, (print) => holdersOf(print, all)).sort((a, b) => a.count - b.count)) {
      if (taken > 0 && taken + count > mostHolderPassages) break;
      asked++;
      for (const [number, [start, end]] of ranges) {
        const run = all[number];
        for (let place = start; run?.sorted !== undefined && place < end && taken < mostHolderPassages; place++, taken++) {
          const passage = run.sorted.at(place);
          if (run.texts[Math.floor(passage / mostPassages)] === undefined) continue;
          const inAll = number * passagesPerRun + passage;
          shares.set(inAll, (shares.get(inAll) ?? 0) + 1);
        }
      }
    }
    return likest(shares, most).flatMap(([inAll, count]) => {
      const passage = inAll % passagesPerRun;
      const indexed = all[Math.floor(inAll / passagesPerRun)]?.texts[Math.floor(passage / mostPassages)];
      return indexed === undefined
        ? []
        : [{ uri: indexed.uri, share: count / asked, ...placeOfPassage(indexed.passages, passage % mostPassages) }];
    });
  }
}

interface PrintHolders {
  readonly count: number;
  /** Of each run that has any, its number and where in it they stand. */
  readonly ranges: readonly (readonly [run: number, range: readonly [start: number, end: number]])[];
}

function holdersOf(print: number, runs: readonly Run[]): PrintHolders {
  const ranges: PrintHolders['ranges'][number][] = [];
  let count = 0;
  for (const [number, run] of runs.entries()) {
    run.sorted ??= inOrder(run);
    const range = run.sorted.rangeOf(print);
    if (range[0] === range[1]) continue;
    count += range[1] - range[0];
    ranges.push([number, range]);
  }
  return { count, ranges };
}

function inOrder({ texts }: Run): SortedRun {
  const length = texts.reduce((sum, text) => sum + (text?.passages.prints.length ?? 0), 0);
  const [prints, numbers] = [new Uint32Array(length), new Uint32Array(length)];
  let at = 0;
  for (const [number, text] of texts.entries()) {
    if (text === undefined) continue;
    for (let passage = 0; passage < text.passages.names.length; passage++) {
      for (const print of printsOfPassage(text.passages, passage)) {
        prints[at] = print;
        numbers[at++] = number * mostPassages + passage;
      }
    }
  }
  return sortedRun({ prints, numbers });
}

/** Putting so many of usual length in order takes a few milliseconds, in which nobody is answered. Ten thousand texts are a hundred and fifty runs to look into. */
const textsPerRun = 64;
const passagesPerRun = textsPerRun * mostPassages;
/** Passages that are looked at for one question, in all. */
const mostHolderPassages = 8192;
