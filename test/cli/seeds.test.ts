import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { penholder } from './penholder.ts';

const { PENHOLDER_CORPUS: corpus } = process.env;

/** The rules of marks and numbers. */
const six = ['unbalanced-bracket', 'unbalanced-quote', 'unbalanced-parenthesis', 'number-gap', 'number-duplicate', 'number-order'];

describe('penholder check: the real drafts', () => {
  it('finds one stray quotation mark in the two seeds, and no other fault of marks and numbers', async function () {
    if (corpus === undefined) return this.skip();
    const seeds = join(corpus, 'seeds');
    const { exitCode, stdout } = await penholder(['check', '--max-warnings', '0', '--format', 'json', ...readdirSync(seeds).sort()], {
      in: seeds,
    });
    const files = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string; line: number }[] }[];
    assert.deepEqual(
      files.map(({ messages }) => messages.filter(({ ruleId }) => six.includes(ruleId)).map(({ ruleId, line }) => [ruleId, line])),
      [[['unbalanced-quote', 50]], []],
    );
    assert.equal(exitCode, 1);
  });
});
