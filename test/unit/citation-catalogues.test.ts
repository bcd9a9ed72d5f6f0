import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearsOf } from '../../server/src/citations/calendar.ts';
import type { Citation } from '../../server/src/citations/citation.ts';
import { doubtsOf } from '../../server/src/citations/describe.ts';
import { findCitations } from '../../server/src/citations/read.ts';
import { hasRealTexts, realFolder } from '../support/real-texts.ts';

/** What the United Nations' own lists of their resolutions tell of each. */
interface Listed {
  readonly symbol: string;
  readonly adoption_date: string;
  readonly originating_document?: string;
  readonly draft_resolution?: string;
}

describe('symbols in the catalogues of the United Nations', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of the General Assembly are of the session that met on the day of adoption', () => {
    for (const { symbol, adoption_date } of listed('ga/79.json')) {
      const citation = only(symbol);
      assert.equal(citation.organ, 'A', symbol);
      assert.ok(yearsOf('un/A', citation.session?.ordinal ?? 0).includes(yearOf(adoption_date)), symbol);
      assert.deepEqual(doubtsOf(citation).phrases, [], symbol);
    }
  });

  it('of the Security Council have the year of adoption, and no doubt', () => {
    for (const { symbol, adoption_date } of listed('sc/2019.json')) {
      const citation = only(symbol);
      assert.equal(citation.year, yearOf(adoption_date), symbol);
      assert.deepEqual(doubtsOf(citation).phrases, [], symbol);
      const elsewhere = only(symbol.replace(/\(.*/, `(${yearOf(adoption_date) - 1})`));
      assert.equal(doubtsOf(elsewhere).phrases.length, 1, symbol);
    }
  });

  it('of drafts are documents', () => {
    for (const { originating_document: assembly, draft_resolution: council } of [...listed('ga/79.json'), ...listed('sc/2019.json')]) {
      for (const symbol of (assembly ?? council ?? '').match(/[AS]\/[\w./]+/g) ?? []) assert.equal(only(symbol).kind, 'document', symbol);
    }
  });
});

function listed(name: string): Listed[] {
  const lines = readFileSync(join(realFolder, 'unxml', name), 'utf8')
    .split('\n')
    .filter(Boolean);
  assert.ok(lines.length > 50);
  return lines.map((line) => JSON.parse(line) as Listed);
}

function only(symbol: string): Citation {
  const [citation, ...others] = findCitations(symbol);
  assert.ok(citation, symbol);
  assert.deepEqual(others, [], symbol);
  return citation;
}

/** "22 September 2024", "Monday 3 March 2025". */
function yearOf(date: string): number {
  return Number(/(\d{4})$/.exec(date)?.[1]);
}
