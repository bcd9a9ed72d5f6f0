import { LCS } from 'node-diff3';
import { shingles, winnowed } from '../../text/shingles.ts';
import { likenessOf, mostLikeness } from './likeness.ts';
import type { Unit } from './unit.ts';

/** The units of two revisions that are one paragraph. Both ascend in `after`. */
export interface Pair {
  readonly before: Unit;
  readonly after: Unit;
}

/**
 * Pairs the paragraphs of two revisions. Those that say the same in the same order come first; then those that say the same elsewhere, where only one does; then, between two that are paired, those that have
 * one label or begin alike and are not too different; and last those, anywhere, of which four words in five are the same. Of several that are equally like, none is taken.
 */
export function align(before: readonly Unit[], after: readonly Unit[]): readonly Pair[] {
  const partner = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const pair = (one: Unit, other: Unit): void => {
    partner.set(other, one);
    taken.add(one);
  };
  pairInOrder(before, after, pair);
  for (const gap of gapsOf(before, after, partner)) pairRepeated(gap, pair);
  pairSame(
    before.filter((unit) => !taken.has(unit)),
    after.filter((unit) => !partner.has(unit)),
    pair,
  );
  for (const gap of gapsOf(before, after, partner)) pairLike(inGap(gap), pair, taken, partner);
  pairLike(
    anywhere(
      before.filter((unit) => !taken.has(unit)),
      after.filter((unit) => !partner.has(unit)),
    ),
    pair,
    taken,
    partner,
  );
  return after.flatMap((unit) => {
    const one = partner.get(unit);
    return one === undefined ? [] : [{ before: one, after: unit }];
  });
}

type Take = (before: Unit, after: Unit) => void;

/** By the longest common row of paragraphs that say the same. What stands often in a text, such as "Agrees", waits for its place to be told by those around it. */
function pairInOrder(before: readonly Unit[], after: readonly Unit[], pair: Take): void {
  const counts = new Map<string, number>();
  for (const { words } of [...before, ...after]) counts.set(words, (counts.get(words) ?? 0) + 1);
  const isAnchor = ({ words }: Unit) => (counts.get(words) ?? 0) <= mostRepeats;
  const [old, fresh] = [before.filter(isAnchor), after.filter(isAnchor)];
  const [oldWords, freshWords] = [old, fresh].map((units) => units.map(({ words }) => words)) as [string[], string[]];
  for (let step = LCS(oldWords, freshWords); step.chain !== null; step = step.chain) {
    const [one, other] = [old[step.buffer1index], fresh[step.buffer2index]];
    if (one !== undefined && other !== undefined) pair(one, other);
  }
}

/** What stands often in a text, between two that are paired: each with the next that says the same. */
function pairRepeated({ before, after }: Gap, pair: Take): void {
  const places = byWords(before);
  let next = 0;
  for (const unit of after) {
    const same = places.get(unit.words);
    while (same !== undefined && (same[0]?.at ?? next) < next) same.shift();
    const one = same?.shift();
    if (one === undefined) continue;
    pair(one, unit);
    next = one.at + 1;
  }
}

/** In both drafts together: words that stand more often tie nothing to its place. */
const mostRepeats = 4;

function pairSame(before: readonly Unit[], after: readonly Unit[], pair: Take): void {
  const old = byWords(before);
  for (const [words, [only, ...others]] of byWords(after)) {
    const [one, ...twins] = old.get(words) ?? [];
    if (one !== undefined && only !== undefined && twins.length === 0 && others.length === 0) pair(one, only);
  }
}

function byWords(units: readonly Unit[]): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = found.get(unit.words);
    if (same === undefined) found.set(unit.words, [unit]);
    else same.push(unit);
  }
  return found;
}

interface Gap {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
}

/** What is not paired yet between two pairs that follow each other in both drafts. */
function gapsOf(before: readonly Unit[], after: readonly Unit[], partner: ReadonlyMap<Unit, Unit>): readonly Gap[] {
  const gaps: Gap[] = [];
  const taken = new Set(partner.values());
  let from = 0;
  let fresh: Unit[] = [];
  const close = (to: number): void => {
    const old = before.slice(from, to).filter((unit) => !taken.has(unit));
    if (old.length > 0 && fresh.length > 0) gaps.push({ before: old, after: fresh });
    fresh = [];
  };
  for (const unit of after) {
    const one = partner.get(unit);
    if (one === undefined) fresh.push(unit);
    else if (one.at >= from) {
      close(one.at);
      from = one.at + 1;
    }
  }
  close(before.length);
  return gaps;
}

interface Candidate extends Pair {
  /** The higher, the more like: from 0 to 1, and more where label or opening are the same. */
  readonly score: number;
}

/** Candidates of a gap: those near each other in it, so that a gap of thousands costs no square. */
function inGap({ before, after }: Gap): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const slope = before.length / after.length;
  after.forEach((unit, at) => {
    const middle = Math.floor(at * slope);
    for (const one of before.slice(Math.max(0, middle - gapReach), middle + gapReach)) {
      const isTied = (unit.number !== '' && unit.number === one.number) || beginAlike(one, unit);
      const least = isTied ? leastTied : leastLikeness;
      if (mostLikeness(one.hashes, unit.hashes) < least) continue;
      const likeness = likenessOf(one.hashes, unit.hashes);
      if (likeness >= least) candidates.push({ before: one, after: unit, score: likeness + (isTied ? tieBonus : 0) });
    }
  });
  return candidates;
}

/** Candidates wherever they stand: those that share most of some hashes. */
function anywhere(before: readonly Unit[], after: readonly Unit[]): readonly Candidate[] {
  const holders = new Map<number, Unit[]>();
  for (const unit of before)
    for (const print of printsOf(unit)) {
      const those = holders.get(print) ?? [];
      holders.set(print, those);
      if (those.length < mostHolders) those.push(unit);
    }
  return after.flatMap((unit) => {
    const shared = new Map<Unit, number>();
    for (const print of printsOf(unit)) for (const one of holders.get(print) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCompared)
      .map(([one]) => ({ before: one, after: unit, score: likenessOf(one.hashes, unit.hashes) }))
      .filter(({ score }) => score >= leastLikeness);
  });
}

function printsOf({ hashes }: Unit): Int32Array {
  return winnowed(shingles(hashes), 4);
}

/** Greedy, the likest first; twins that are as like as each other stay apart. */
function pairLike(candidates: readonly Candidate[], pair: Take, taken: ReadonlySet<Unit>, partner: ReadonlyMap<Unit, Unit>): void {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const best = new Map<Unit, number>();
  const twins = new Set<Unit>();
  for (const { before, after, score } of sorted)
    for (const unit of [before, after]) {
      const known = best.get(unit);
      if (known === undefined) best.set(unit, score);
      else if (known === score) twins.add(unit);
    }
  for (const { before, after, score } of sorted) {
    const isTwin = [before, after].some((unit) => twins.has(unit) && best.get(unit) === score);
    if (!isTwin && !taken.has(before) && !partner.has(after)) pair(before, after);
  }
}

function beginAlike(a: Unit, b: Unit): boolean {
  return a.hashes.length >= openingWords && a.hashes.slice(0, openingWords).every((hash, at) => hash === b.hashes[at]);
}

const openingWords = 4;
/** The share of words in common from which two paragraphs are one, wherever they stand. */
const leastLikeness = 0.8;
/** The same for paragraphs at one place with one number or one opening: a paragraph is often rewritten by half. */
const leastTied = 0.4;
const tieBonus = 0.25;
/** How many of a gap's paragraphs on either side one is compared with. */
const gapReach = 24;
const mostHolders = 16;
const mostCompared = 4;
