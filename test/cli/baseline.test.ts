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

  for (const [files, said] of [
    [undefined, /“files” is missing; it must be an object\./],
    [['a.draft'], /“files” is a list; it must be an object\./],
    [{ 'a.draft': 3 }, /“files” → “a\.draft” is 3; it must be an object\./],
    [{ 'a.draft': { 'unbalanced-bracket': 'all' } }, /“a\.draft” → “unbalanced-bracket” is "all"; it must be an object\./],
    [{ 'a.draft': { 'unbalanced-bracket': { 'This.': 'two' } } }, /“unbalanced-bracket” → “This\.” is "two"; it must be a whole number/],
    [{ 'a.draft': { 'unbalanced-bracket': { 'This.': -1 } } }, /“This\.” is -1; it must be a whole number/],
    [{ 'a.draft': { 'unbalanced-bracket': { 'This.': 0.5 } } }, /“This\.” is 0\.5; it must be a whole number/],
    [{ 'a.draft': { 'unbalanced-bracket': { 'This.': null } } }, /“This\.” is null; it must be a whole number/],
  ] as const) {
    it(`says where a value is wrong, and what to do: ${JSON.stringify(files)}`, async () => {
      const folder = folderWith({ 'a.draft': stray, 'accepted.json': JSON.stringify({ penholder: 'baseline', files }) });
      const { exitCode, stderr, stdout } = await check(folder);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, said);
      assert.match(stderr, /Mend it, or delete the file: the next check then writes it anew\.\n$/);
    });
  }

  it('accepts the findings of drafts with the names of what every object has', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [`drafts/${name}`, stray])));
    const checkAll = () => penholder(['check', '--baseline', '../accepted.json', ...names], { in: join(folder, 'drafts') });
    for (const time of ['first', 'second']) {
      const { exitCode, stdout } = await checkAll();
      assert.deepEqual([exitCode, stdout], [0, '4 drafts checked, nothing found.\n'], time);
    }
    const { files } = JSON.parse(readFileSync(join(folder, 'accepted.json'), 'utf8'));
    assert.deepEqual(Object.keys(files).sort(), names.map((name) => `drafts/${name}`).sort());
  });

  it('accepts them in the folder of the baseline itself', async () => {
    const folder = folderWith({ other: stray });
    writeFileSync(join(folder, '__proto__'), stray);
    for (const time of ['first', 'second']) {
      const { exitCode } = await penholder(['check', '--baseline', 'accepted.json', '__proto__', 'other'], { in: folder });
      assert.equal(exitCode, 0, time);
    }
    assert.match(readFileSync(join(folder, 'accepted.json'), 'utf8'), /"__proto__"/);
  });
});
