import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, penholder, removeFolders, stray } from './penholder.ts';

describe('penholder check --baseline', () => {
  after(removeFolders);

  const check = (folder: string, ...options: string[]) =>
    penholder(['check', '--baseline', 'accepted.json', ...options, '.'], { in: folder });

  it('accepts what stands on the first day, and reports from then on what is new', async () => {
    const folder = folderWith({ 'oceans/a.draft': stray });
    const first = await check(folder);
    assert.equal(first.exitCode, 0);
    assert.match(first.stderr, /accepted\.json is new: it accepts what stands today/);
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, 'accepted.json'), 'utf8')).files), ['oceans/a.draft']);

    const second = await check(folder);
    assert.deepEqual([second.exitCode, second.stderr], [0, '']);

    writeFileSync(join(folder, 'oceans/a.draft'), `Another line above.\n\n${stray}\n\nAlso requests [the Secretariat to report.\n`);
    const third = await check(folder, '--format', 'json');
    assert.equal(third.exitCode, 1);
    const brackets = JSON.parse(third.stdout)[0].messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'unbalanced-bracket');
    assert.equal(brackets.length, 1);
    assert.match(brackets[0].message, /the Secretariat to report/);
  });

  it('accepts a finding as often as it stood, and not once more', async () => {
    const folder = folderWith({ 'a.draft': stray });
    await check(folder);
    writeFileSync(join(folder, 'a.draft'), `${stray}\n\n${stray}`);
    assert.equal((await check(folder)).exitCode, 1);
  });

  it('says so when the file is no baseline', async () => {
    const folder = folderWith({ 'a.draft': stray, 'accepted.json': '{"rules": {}}' });
    const { exitCode, stderr } = await check(folder);
    assert.equal(exitCode, 2);
    assert.match(stderr, /accepted\.json: This is no baseline\. Name a file that penholder wrote/);
  });
});
