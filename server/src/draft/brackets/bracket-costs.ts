import type { End } from './bracket-ends.ts';
import { rank } from './paragraph-rank.ts';

/**
 * What a reading of brackets costs, in units of one plain surprise. `test/bench/fit.ts` fits these to one half of the real texts, whose brackets it loses (Geneva 2015, 6 November 2015, articles
 * 1, 11, 16, 23 and 43 of the ocean treaty), and measures them on the other (5 October, 23 October and 4 December 2015, articles 8, 13, 19, 42, 51 and 52).
 */
export interface Costs {
  /** A bracket without a partner, anywhere. */
  readonly lost: number;
  /** A pair over paragraphs, before what follows. */
  readonly pair: number;
  /** A bracket that stands in mid-sentence, for each end. */
  readonly inner: number;
  /** A paragraph that is held by brackets at its other end too: of the opening and of the closing mark. */
  readonly heldOpen: number;
  readonly heldClose: number;
  /** A paragraph that introduces nothing; and one that ends with a comma or a stop. */
  readonly plain: number;
  readonly comma: number;
  readonly stop: number;
  /** Several options follow, which brackets often hold. */
  readonly options: number;
  /** For each doubling of the paragraphs that it holds. */
  readonly distance: number;
  /** For each paragraph in it that stands further out than what it began with, or as far. */
  readonly crossed: number;
  readonly crossedOption: number;
  readonly crossedHeading: number;
  readonly crossedPart: number;
  /** What follows goes on with the block that it holds; or nothing tells. */
  readonly block: number;
  readonly blockUnknown: number;
  readonly blockOption: number;
  readonly blockPart: number;
  /** Two parts of one sentence, with a page's end between. */
  readonly broken: number;
  /** The next paragraph of its kind begins with a bracket, for each end: each has a pair of its own, and this one lost an end. */
  readonly sibling: number;
  /** A bracket takes another partner than the one in its paragraph. */
  readonly spare: number;
}

export const fitted: Costs = {
  lost: 2.4,
  pair: -2.8,
  inner: 6.8,
  heldOpen: 2.8,
  heldClose: 5.6,
  plain: 3.2,
  comma: 2,
  stop: 2,
  options: -3,
  distance: 0.35,
  crossed: 2.4,
  crossedOption: 2.4,
  crossedHeading: 1.1,
  crossedPart: 4.8,
  block: 4.2,
  blockUnknown: 1.2,
  blockOption: 4.2,
  blockPart: 3.6,
  broken: 0.2,
  // More fits the lost ones better, but then true pairs of texts as they stand are taken apart.
  sibling: 1.6,
  spare: -0.2,
};

/** The last lines of a page, its furniture, the first of the next. */
const pageBreak = 6;
/** More are counted as so many: a few may be misread, and more tell no more. */
const mostCrossed = 8;

/** Of a pair, above what its ends cost without it. Negative where the pair is the better reading. */
export function pairCost(open: End, close: End, costs: Costs): number {
  return spanCost(open, close, costs) + changeCost(open, costs) + changeCost(close, costs);
}

/** A bracket that is paired is not lost; one that had a partner leaves it lost. */
function changeCost({ evidence }: End, { lost, spare }: Costs): number {
  return evidence.partner === undefined ? -lost : lost + spare;
}

/** No later end can make a pair with the bracket that is worth it: what counts against it only grows. */
export function isBeyond(open: End, now: End, costs: Costs): boolean {
  const apart = now.index - open.index;
  if (apart <= pageBreak && maySplit(open)) return false;
  return openCost(open, costs) + apartCost(apart, costs) + crossedCost(open, now, costs) + changeCost(open, costs) - costs.lost >= 0;
}

function spanCost(open: End, close: End, costs: Costs): number {
  const apart = close.index - open.index;
  const { mark } = close.evidence;
  if (maySplit(open) && (open.evidence.tail ? apart === 1 : apart <= pageBreak && mark.broken)) return costs.broken;
  return (
    openCost(open, costs) +
    (mark.outer ? 0 : costs.inner) +
    (open.evidence.mark.held && !holdsSeries(open, close) ? costs.heldOpen : 0) +
    (mark.held ? costs.heldClose : isBeforeSibling(close) ? costs.sibling : 0) +
    apartCost(apart, costs) +
    crossedCost(open, close, costs) +
    blockCost(open, close, costs)
  );
}

/** It may stand in a sentence that a page's end, or the next item of its list, splits. */
function maySplit({ evidence: { mark, tail, partner } }: End): boolean {
  return partner === undefined && (mark.broken || tail);
}

/** "[1. … [2]. 2. …] 3. …": opens before a label, closes before the next of its kind. */
function holdsSeries({ evidence, rank: own }: End, { next }: End): boolean {
  return evidence.beforeLabel && next.rank === own;
}

function openCost(open: End, costs: Costs): number {
  const { mark, beforeOptions, introduces, stop } = open.evidence;
  const total = costs.pair + (mark.outer ? 0 : costs.inner) + (isBeforeSibling(open) && !mayHoldNext(open) ? costs.sibling : 0);
  if (beforeOptions) return total + costs.options;
  return total + (introduces ? 0 : costs.plain) + (stop === undefined ? 0 : stop === ',' ? costs.comma : costs.stop);
}

/** What follows an option is the next option, which the brackets may well hold. */
function isBeforeSibling({ paragraph, next }: End): boolean {
  return next.bracketed && next.rank === paragraph.rank && next.rank < rank.none && next.rank !== rank.option;
}

/** "[Decides, accordingly:", "[4. …": opens a list, or before the label of the first of a series. */
function mayHoldNext({ evidence: { introduces, stop, beforeLabel }, paragraph }: End): boolean {
  return (introduces && stop === undefined) || (beforeLabel && paragraph.rank < rank.opener);
}

function apartCost(apart: number, costs: Costs): number {
  return costs.distance * Math.log2(1 + apart);
}

/** Structure that no pair should cut: paragraphs that stand further out than the one that it opens in, or as far where it opens after the label. */
function crossedCost(open: End, { passed }: End, costs: Costs): number {
  const { rank: own, evidence } = open;
  const crossed = (from: number, to: number) => {
    let count = 0;
    for (let each = from; each <= to; each++) count += (passed[each] ?? 0) - (open.passed[each] ?? 0);
    return Math.min(count, mostCrossed);
  };
  if (own === rank.formula) return costs.crossedPart * crossed(rank.formula, rank.formula);
  const parts = costs.crossedPart * crossed(rank.formula, rank.part);
  if (own === rank.part) return parts;
  const headings = parts + (own > rank.heading ? costs.crossedHeading * crossed(rank.heading, rank.heading) : 0);
  if (own >= rank.option) {
    const innermost = evidence.beforeLabel || evidence.beforeOptions ? own - 1 : own;
    return headings + costs.crossedOption * crossed(rank.option, innermost);
  }
  const inLists = own > rank.number && !evidence.beforeOptions ? costs.crossedOption * crossed(rank.option, rank.innerOption) : 0;
  return headings + inLists + costs.crossed * crossed(rank.number, evidence.beforeLabel ? own - 1 : own);
}

/** The pair should hold a whole block: what follows its end is no deeper than what it began with. */
function blockCost({ rank: own, evidence }: End, { next }: End, costs: Costs): number {
  if (own <= rank.part)
    return next.rank <= rank.part ? 0 : next.rank === rank.heading || next.rank === rank.none ? costs.blockPart / 2 : costs.blockPart;
  if (next.rank === rank.option || next.rank === rank.innerOption) return evidence.beforeOptions && !next.bracketed ? costs.blockOption : 0;
  if (next.rank >= rank.opener) return costs.blockUnknown;
  return next.rank <= own ? 0 : costs.block;
}
