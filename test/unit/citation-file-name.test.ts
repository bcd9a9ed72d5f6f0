import assert from 'node:assert/strict';
import { citationsInFileName } from '../../server/src/citations/file-name.ts';

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
