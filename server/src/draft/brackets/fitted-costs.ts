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
  /** More, where such a paragraph begins with a bracket of its own. */
  readonly crossedBracketed: number;
  /** Options are counted from the first again, in brackets that open before a first option. */
  readonly crossedSeries: number;
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
  /** Opens in the first paragraph of an option, and closes with the option. */
  readonly wholeOption: number;
  /** Holds items of one row without labels, and opens in one that introduces nothing. */
  readonly row: number;
  /** An alternative in its paragraph touches a word, "[shall[should]": there its partner was lost. */
  readonly touched: number;
  /** A bracket takes another partner than the one in its paragraph. */
  readonly spare: number;
}

export const fitted: Costs = {
  lost: 2.4,
  pair: -3,
  inner: 6.8,
  heldOpen: 3.2,
  heldClose: 5.6,
  plain: 3.2,
  comma: 2,
  stop: 2,
  options: -3,
  distance: 0.35,
  crossed: 2.4,
  crossedOption: 2.4,
  crossedBracketed: 3,
  crossedSeries: 3,
  crossedHeading: 1.1,
  crossedPart: 4.8,
  block: 4.2,
  blockUnknown: 1.2,
  blockOption: 5,
  blockPart: 3.2,
  broken: 1,
  // More fits the lost ones better, but then true pairs of texts as they stand are taken apart.
  sibling: 1.6,
  wholeOption: 2.2,
  row: 3,
  touched: 3,
  spare: -0.2,
};
