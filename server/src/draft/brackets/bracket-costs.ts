import { counts } from './between-brackets.ts';
import type { End } from './bracket-ends.ts';
import type { Costs } from './fitted-costs.ts';
import { rank } from './paragraph-rank.ts';

/** A page's last lines and its notes, the first lines of the next. */
const pageBreakParagraphs = 6;
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
  if (maySplit(open) && wordsApart(open, now) <= pageBreakParagraphs) return false;
  const least = Math.min(
    openCost(open, costs) + crossedCost(open, now, costs),
    open.opensOption ? optionCost(open, now, costs) : Number.POSITIVE_INFINITY,
    isRow(open, now) ? costs.pair + costs.row : Number.POSITIVE_INFINITY,
  );
  return least + apartCost(apart, costs) + changeCost(open, costs) - costs.lost >= 0;
}

function spanCost(open: End, close: End, costs: Costs): number {
  const apart = close.index - open.index;
  const { mark } = close.evidence;
  if (
    maySplit(open) &&
    wordsApart(open, close) <= pageBreakParagraphs &&
    (open.evidence.tail ? isNextItem(open, close) : mark.broken || goesOnOverPage(open, close))
  )
    return costs.broken;
  const held = Math.min(
    openCost(open, costs) + crossedCost(open, close, costs) + blockCost(open, close, costs),
    open.opensOption && endsOption(close)
      ? optionCost(open, close, costs) + (close.next.rank < rank.opener ? 0 : costs.blockUnknown)
      : Number.POSITIVE_INFINITY,
    isRow(open, close) && !open.evidence.introduces
      ? costs.pair + costs.row + (open.evidence.mark.outer ? 0 : costs.inner)
      : Number.POSITIVE_INFINITY,
  );
  return (
    held +
    (open.evidence.mark.touched !== undefined ? costs.touched : 0) +
    (mark.touched !== undefined ? costs.touched : 0) +
    (mark.outer ? 0 : costs.inner) +
    (open.evidence.mark.held && !holdsSeries(open, close) ? costs.heldOpen : 0) +
    (mark.held ? costs.heldClose : isBeforeSibling(close) ? costs.sibling : 0) +
    apartCost(apart, costs)
  );
}

/** Another option follows, or another part. */
function endsOption({ next }: End): boolean {
  return next.rank === rank.option || next.rank === rank.innerOption || next.rank <= rank.heading || next.rank >= rank.opener;
}

/** Of a pair that holds a whole option, whatever is counted in it. */
function optionCost(open: End, { passed }: End, costs: Costs): number {
  const crossed = (from: number, to: number) => crossedBetween(open, passed, from, to);
  return (
    costs.pair +
    costs.wholeOption +
    (open.evidence.mark.outer ? 0 : costs.inner) +
    costs.crossedPart * crossed(rank.formula, rank.part) +
    costs.crossedHeading * crossed(rank.heading, rank.heading) +
    costs.crossedOption * crossed(rank.option, rank.option)
  );
}

/** No label and no heading stands between them: bullets, lines. */
function isRow(open: End, { passed }: End): boolean {
  return open.paragraph.rank === rank.none && open.passed.every((count, each) => each >= rank.none || count === passed[each]);
}

/** It may stand in a sentence that a page's end, or the next item of its list, splits. */
function maySplit({ evidence: { mark, tail, partner } }: End): boolean {
  return partner === undefined && (mark.broken || tail);
}

/** In paragraphs that have words: a page's furniture and labels alone are none. */
function wordsApart(open: End, { passed }: End): number {
  return (passed[counts.worded] ?? 0) - (open.passed[counts.worded] ?? 0);
}

/** "the Subsidiary Body for", a page's furniture, and "Implementation and others]": the sentence goes on, with a capital. */
function goesOnOverPage(open: End, close: End): boolean {
  const apart = wordsApart(open, close);
  return !open.evidence.beforeLabel && close.paragraph.rank === rank.none && apart <= 2 && close.index - open.index > apart;
}

/** No more than one item begins between them, whatever a page's end puts there. */
function isNextItem(open: End, close: End): boolean {
  return (
    crossedBetween(open, close.passed, rank.formula, rank.part) === 0 &&
    crossedBetween(open, close.passed, rank.number, rank.innerOption) <= 1
  );
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
  const crossed = (from: number, to: number) => crossedBetween(open, passed, from, to);
  if (own === rank.formula) return costs.crossedPart * crossed(rank.formula, rank.formula);
  const parts = costs.crossedPart * crossed(rank.formula, rank.part);
  if (own === rank.part) return parts;
  const headings = parts + (own > rank.heading ? costs.crossedHeading * crossed(rank.heading, rank.heading) : 0);
  if (own >= rank.option) {
    const innermost = evidence.beforeLabel || evidence.beforeOptions ? own - 1 : own;
    const again =
      own === rank.option && evidence.beforeOptions ? costs.crossedSeries * crossed(counts.firstOptions, counts.firstOptions) : 0;
    return headings + again + costs.crossedOption * crossed(rank.option, innermost);
  }
  const inLists = own > rank.number && !evidence.beforeOptions ? costs.crossedOption * crossed(rank.option, rank.innerOption) : 0;
  const innermost = evidence.beforeLabel ? own - 1 : own;
  return (
    headings +
    inLists +
    costs.crossed * crossed(rank.number, innermost) +
    costs.crossedBracketed * crossed(counts.bracketed + rank.number, counts.bracketed + innermost)
  );
}

function crossedBetween(open: End, passed: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let each = from; each <= to; each++) count += (passed[each] ?? 0) - (open.passed[each] ?? 0);
  return Math.min(count, mostCrossed);
}

/** The pair should hold a whole block: what follows its end is no deeper than what it began with. */
function blockCost({ rank: own, evidence }: End, { next }: End, costs: Costs): number {
  if (own <= rank.part)
    return next.rank <= rank.part ? 0 : next.rank === rank.heading || next.rank === rank.none ? costs.blockPart / 2 : costs.blockPart;
  if (next.rank === rank.innerOption && own === rank.option) return costs.blockOption;
  if (next.rank === rank.option || next.rank === rank.innerOption)
    return evidence.beforeOptions && !next.bracketed && !next.firstOption ? costs.blockOption : 0;
  if (next.rank >= rank.opener) return costs.blockUnknown;
  return next.rank <= own ? 0 : next.bracketed ? costs.blockUnknown : costs.block;
}
