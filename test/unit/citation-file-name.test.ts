import assert from 'node:assert/strict';
import { citationsInFileName, renamedFile } from '../../server/src/citations/file-name.ts';
import { findCitations } from '../../server/src/citations/read.ts';

const names: readonly (readonly [name: string, ...keys: string[]])[] = [
  ['ag-res-2077-xxxv-o-05.draft', 'ag/res/2077'],
  ['AG_RES_2077.draft', 'ag/res/2077'],
  ['AGRES_2077.draft', 'ag/res/2077'],
  ['ag-res-1-xli-e-11.draft', 'ag/res/1/xli-e'],
  ['CP_RES_953_1700-09.draft', 'cp/res/953'],
  ['cp-res-953-1700-09-es.draft', 'cp/res/953'],
  ['adopted/2009/CP_RES_953.draft', 'cp/res/953'],
  ['ag-doc-4548-06.draft', 'ag/doc/4548/06'],
  ['a-res-75-290.draft', 'a/res/75/290'],
  ['a-res-75-290-b on follow-up.draft', 'a/res/75/290b'],
  ['A_RES_80_6-EN.draft', 'a/res/80/6'],
  ['a-res-es-8-2.draft', 'a/res/es-8/2'],
  ['a_res_2997(XXVII).draft', 'a/res/2997'],
  ['S_RES_2334_2016.draft', 's/res/2334'],
  ['s-2016-1100.draft', 's/2016/1100'],
  ['a-hrc-res-52-12.draft', 'a/hrc/res/52/12'],
  ['a-c.3-78-l.41.draft', 'a/c.3/78/l.41'],
  ['e-res-1992-1.draft', 'e/res/1992/1'],
  ['1-cp.21.draft', '1/cp.21'],
  ['3_CMA_4.draft', '3/cma.4'],
  ['WHA59.34.draft', 'wha59.34'],
  ['wha59-34.draft', 'wha59.34'],
  ['gc-63-res-10.draft', 'gc(63)/res/10'],
  ['notes.draft'],
  ['water 2009-04-12.draft'],
  ['a-second-reading-12-5.draft'],
  ['agresource-12.draft'],
];

describe('the symbol in a file name', () => {
  for (const [name, ...keys] of names) {
    it(`${name}: ${keys.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        citationsInFileName(name).map(({ key }) => key),
        keys,
      ));
  }
});

/** Name, symbol, the other symbol, and the name then; going back, the same again. */
const renamed: readonly [name: string, one: string, other: string, then?: string][] = [
  ['ag-res-2417-xxxviii-o-08.draft', 'AG/RES. 2417 (XXXVIII-O/08)', 'AG/RES. 2500 (XXXIX-O/09)', 'ag-res-2500-xxxix-o-09.draft'],
  ['CP_RES_908_1567-06 final, 3rd.draft', 'CP/RES. 908 (1567/06)', 'CP/RES. 921 (1613/07)', 'CP_RES_921_1613-07 final, 3rd.draft'],
  ['2008 AG-RES-2077 herons.draft', 'AG/RES. 2077 (XXXV-O/05)', 'AG/RES. 2179 (XXXVI-O/06)', '2008 AG-RES-2179 herons.draft'],
  ['a-res-75-290 and cp-res-908.draft', 'A/RES/75/290', 'A/RES/76/12', 'a-res-76-12 and cp-res-908.draft'],
  ['WHA66.10.draft', 'WHA66.10', 'WHA67.1', 'WHA67.1.draft'],
  ['S-RES-757-1992.draft', 'S/RES/757 (1992)', 'S/RES/760 (1993)', 'S-RES-760-1993.draft'],
  ['cp-res-908 herons.draft', 'CP/RES. 908 (1567/06)', 'WHA67.1', 'wha67.1 herons.draft'],
  ['herons 2077.draft', 'AG/RES. 2077 (XXXV-O/05)', 'AG/RES. 2179 (XXXVI-O/06)'],
  ['cp-res-909.draft', 'CP/RES. 908 (1567/06)', 'CP/RES. 921 (1613/07)'],
];

describe('the name of a file whose symbol is renamed', () => {
  const citation = (symbol: string) => findCitations(symbol)[0] ?? assert.fail(symbol);
  for (const [name, one, other, then] of renamed) {
    it(`${name}: ${then ?? 'stays'}`, () => {
      assert.equal(renamedFile(name, citation(one), citation(other)), then);
      if (then !== undefined && citation(one).family === citation(other).family)
        assert.equal(renamedFile(then, citation(other), citation(one)), name);
    });
  }
});
