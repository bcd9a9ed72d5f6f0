import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import { packEntry, unpackEntry } from '../../server/src/library/store/packed-entry.ts';
import { runs } from '../support/runs.ts';
import { drafts } from './arbitrary-draft.ts';

const adopted = 'AG/RES. 2345 (XXXVII-O/07)\n\n';

describe('what the library knows of a draft', () => {
  it('is the same after it was packed and unpacked', () => {
    fc.assert(
      fc.property(drafts(), fc.boolean(), (text, isAdopted) => {
        const entry = describeDraft('file:///a/b.draft', parse((isAdopted ? adopted : '') + text));
        // Among other bytes, as it stands in a file, and where no number may begin.
        const read = Buffer.concat([Buffer.from('|'), packEntry(entry), Buffer.from('|')]).subarray(1, -1);
        assert.deepEqual(unpackEntry(read), entry);
      }),
      runs(500),
    );
  });
});
