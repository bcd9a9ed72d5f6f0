import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPassageIndex } from '../../server/src/library/passages/passage-index.ts';
import { type Passages, printsOfPassage } from '../../server/src/library/passages/passages-of.ts';
import { printTable } from '../../server/src/library/passages/print-table.ts';
import { runs } from '../support/runs.ts';

/** Few of them, at the ends of the numbers too, so that texts share them. */
const print = fc.constantFrom(-(2 ** 31), -2, -1, 0, 1, 2, 2047, 2048, 2 ** 22, 2 ** 31 - 1);
const passages = fc.array(fc.uniqueArray(print, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map(packed);
/** More than stand in one bucket elsewhere. */
const manyAlike = fc.array(fc.constantFrom(-(2 ** 31), 0, 2 ** 22), { minLength: 1001, maxLength: 1100 });
/** So many addresses that runs are filled, and so few that texts come again. */
const step = fc.record({ uri: fc.nat(400).map(String), passages: fc.option(passages, { nil: undefined, freq: 3 }) });

describe('the index of passages', () => {
  it('finds the passages that have most of the prints, whatever came and went before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 900, size: 'max' }), fc.uniqueArray(print, { minLength: 1 }), (steps, asked) => {
        const index = createPassageIndex();
        const texts = new Map<string, Passages>();
        for (const { uri, passages } of steps) {
          index.replace(uri, passages);
          if (passages === undefined) texts.delete(uri);
          else texts.set(uri, passages);
        }
        const found = index.find(Int32Array.from(asked), 5000).map(({ uri, line, share }) => `${uri} ${line} ${share}`);
        assert.deepEqual(found.sort(), [...holders(texts, asked)].sort());
      }),
      runs(100),
    );
  }).timeout(100_000);

  it('has every print of a table with its number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.oneof(print, fc.integer()), { maxLength: 300, size: 'max' }), manyAlike),
        fc.integer(),
        (prints, other) => {
          const table = printTable(
            Int32Array.from(prints),
            Uint32Array.from(prints, (_, at) => 7 * at),
          );
          for (const wanted of new Set([...prints, other])) {
            const [start, end] = table.rangeOf(wanted);
            const numbers = Array.from({ length: end - start }, (_, nth) => table.at(start + nth));
            assert.deepEqual(
              numbers,
              prints.flatMap((each, at) => (each === wanted ? 7 * at : [])),
            );
          }
        },
      ),
      runs(500),
    );
  });
});

function* holders(texts: ReadonlyMap<string, Passages>, asked: readonly number[]): Iterable<string> {
  for (const [uri, passages] of texts) {
    for (let number = 0; number < passages.names.length; number++) {
      const shared = [...printsOfPassage(passages, number)].filter((print) => asked.includes(print)).length;
      if (shared > 0) yield `${uri} ${number} ${shared / asked.length}`;
    }
  }
}

/** Of passages by their prints; each stands on the line of its own number. */
function packed(prints: readonly (readonly number[])[]): Passages {
  let end = 0;
  return {
    names: prints.map(() => 'a paragraph'),
    places: Uint32Array.from(prints.flatMap((_, line) => [0, 1, line])),
    prints: Int32Array.from(prints.flat()),
    ends: Uint32Array.from(prints, ({ length }) => (end += length)),
  };
}
