import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NumberedItem, nearestNumbersAmong } from '../../server/src/draft/references/nearest-numbers.ts';
import { type Counts, rankedNumbers } from '../../server/src/draft/references/ranked-numbers.ts';
import { runs } from '../support/runs.ts';

describe('what stands next to a number that is not there', () => {
  const numeral = fc.record({ number: fc.nat(6), suffix: fc.nat(1) });

  it('is told by the tree of numbers as by a look at every paragraph', () => {
    fc.assert(
      fc.property(fc.array(numeral, { maxLength: 20 }), numeral, fc.nat(40), (numerals, wanted, here) => {
        const targets = numerals.map((each, at): NumberedItem => ({ ...each, index: 2 * at }));
        const ranked = rankedNumbers(targets);
        const ways: [Counts, (index: number) => boolean][] = [
          [() => true, () => true],
          [(first) => first <= here, (index) => index <= here],
          [(_, last) => last > here, (index) => index > here],
          [(first, last) => first !== here || last !== here, (index) => index !== here],
        ];
        for (const [counts, holds] of ways) {
          const found = { lower: ranked.lower(wanted, counts), higher: ranked.higher(wanted, counts) };
          const { lower, higher } = nearestNumbersAmong(
            targets.filter(({ index }) => holds(index)),
            wanted,
          );
          assert.deepEqual(found, { lower, higher });
        }
      }),
      runs(500),
    );
  });
});
