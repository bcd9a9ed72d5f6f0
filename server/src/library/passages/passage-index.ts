import { likest } from './likest.ts';
import { mostPassages, type PassagePlace, type Passages, placeOfPassage } from './passages-of.ts';
import { type PrintTable, printTable } from './print-table.ts';

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
  table: PrintTable | undefined;
}

/**
 * Texts are kept in runs, in the order in which they come. A run's table is made when it is full, or when a question is asked; what a question costs is a search by halves in a bucket of each run. A run of which half has gone is
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
    open.table = undefined;
    places.set(text.uri, { run: open, number });
    if (open.texts.length < textsPerRun) return;
    open.table = tableOf(open);
    open = undefined;
  }

  function newRun(): Run {
    const run: Run = { texts: [], table: undefined };
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
        for (let place = start; run?.table !== undefined && place < end && taken < mostHolderPassages; place++, taken++) {
          const passage = run.table.at(place);
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
    run.table ??= tableOf(run);
    const range = run.table.rangeOf(print);
    if (range[0] === range[1]) continue;
    count += range[1] - range[0];
    ranges.push([number, range]);
  }
  return { count, ranges };
}

function tableOf({ texts }: Run): PrintTable {
  const length = texts.reduce((sum, text) => sum + (text?.passages.prints.length ?? 0), 0);
  const [prints, numbers] = [new Int32Array(length), new Uint32Array(length)];
  let at = 0;
  for (const [number, text] of texts.entries()) {
    if (text === undefined) continue;
    const { prints: own, ends } = text.passages;
    prints.set(own, at);
    for (let passage = 0, print = 0; passage < ends.length; passage++)
      for (const end = ends[passage] as number; print < end; print++) numbers[at++] = number * mostPassages + passage;
  }
  return printTable(prints, numbers);
}

/** The table of so many of usual length takes a millisecond or two, in which nobody is answered. Ten thousand texts are a hundred and fifty runs to look into. */
const textsPerRun = 64;
const passagesPerRun = textsPerRun * mostPassages;
/** Passages that are looked at for one question, in all. */
const mostHolderPassages = 8192;
