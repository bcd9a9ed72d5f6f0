import assert from 'node:assert/strict';
import { describeCitation } from '../../server/src/citations/describe.ts';
import { findCitations } from '../../server/src/citations/read.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

describe('citations in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of two OAS drafts: every one, and nothing else', () => {
    const keys = keysByFile('seeds');
    assert.deepEqual(keys[0], [
      'ag/res/2019',
      'ag/res/2026',
      'ag/res/2118',
      'ag/res/2256',
      'remja/6',
      'cp/res/915',
      'cp/res/908',
      'cmc/dec/12/06',
      'remja/7',
    ]);
    assert.deepEqual(keys[1], [
      'remja/6',
      'ilo/c/182',
      'remja/8',
      ...['ag/res/2019', 'ag/res/2026', 'ag/res/2118', 'ag/res/2256', 'ag/res/2348', 'ag/res/2228', 'ag/res/2369', 'cp/res/908'],
    ]);
  });

  it('raise one doubt in those drafts: the meeting that is wrong there', () => {
    const details = texts('seeds').flatMap((text) => findCitations(text).flatMap((citation) => describeCitation(citation).details));
    assert.deepEqual(
      details.filter((detail) => detail.includes(', not ')),
      ['resolution 908 is of meeting 1567, not of 1537'],
    );
  });

  it('of other bodies: as many as a search by hand finds', () => {
    const all = texts('corpus').join('\n\n');
    const keys = findCitations(all).map(({ key }) => key);
    const byHand = [...all.matchAll(/(?<![\w/])(?:\d{1,3}|-)\/(?:CP|CMA|CMP)\. ?\d/g)].length;
    assert.equal(keys.filter((key) => /^[-\d]+\/c/.test(key)).length, byHand);
    // One of them, "as per N (YYYY)", has no word before it.
    const numberWithYear = [...all.matchAll(/\d{3,4}\s\((?:19|20)\d\d\)/g)].length;
    assert.equal(keys.filter((key) => key.startsWith('s/res/')).length, numberWithYear - 1);
  });
});

function keysByFile(name: 'seeds' | 'corpus'): string[][] {
  return texts(name).map((text) => findCitations(text).map(({ key }) => key));
}

function texts(part: 'seeds' | 'corpus'): string[] {
  return realTexts(part).map(({ text }) => text);
}
