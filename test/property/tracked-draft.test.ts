import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { trackedDraft } from '../../server/src/draft/contests/tracked-draft.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { proposed } from './arbitrary-proposals.ts';

const service = createLanguageService();

describe('a draft with tracked changes in place of brackets', function () {
  this.timeout(patience(120_000));

  it('says what it said, as it was and as each delegation would have it', () => {
    let changed = 0;
    fc.assert(
      fc.property(proposed(), ({ text }) => {
        const draft = parse(text);
        const tracked = finished(trackedDraft(draft));
        if (tracked.text() !== text) changed += 1;
        for (const side of ['original', ...service.sides(draft).map(({ written }) => ({ delegation: written }))] as const)
          assert.equal(textAs(tracked, side), textAs(draft, side), `${text}\n===\n${tracked.text()}`);
      }),
      runs(longest / 10),
    );
    assert(changed > 0);
  });
});
