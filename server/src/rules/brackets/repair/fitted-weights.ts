import type { PairFeatures } from './pair-plausibility.ts';

/**
 * How much each feature speaks for a pair of brackets. `test/bench/fit-places.ts` fits these to the places where one bracket at a time was taken out of one half of the real texts, and measures them on the other: the
 * halves of `fitted-costs.ts`.
 */
export const fittedWeights: { readonly [each in keyof PairFeatures]: number } = {
  length: -0.3,
  isLong: -0.2,
  knownWords: 3.4,
  knownWord: 2.7,
  whole: 5,
  head: 0.1,
  tail: 1.5,
  beforeStop: 1.5,
  beforeBracket: 2.6,
  afterBracket: 1.8,
  afterStop: 0.6,
  joinsOn: -0.9,
  firstJoins: 0,
  nextJoins: -0.4,
  beginsWithComma: 0.4,
  endsWithStop: 1,
  crosses: -1.6,
  beginsSentence: 2.2,
  beforeLabel: -0.2,
  withinWord: -1.5,
  likeFirst: 0,
  alike: 1.8,
};
