import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folderWith, type Outcome, penholder, removeFolders, stray } from './penholder.ts';

const bracketsAre = (severity: string) => JSON.stringify({ rules: { 'unbalanced-bracket': severity } });

describe('penholder check: settings', () => {
  after(removeFolders);

  /** Checks a draft with a stray bracket with the named settings. */
  function checkWith(settings: string, ...options: string[]): Promise<Outcome> {
    const folder = folderWith({ 'a.draft': stray, 'office.json': settings });
    return penholder(['check', '--config', 'office.json', ...options, 'a.draft'], { in: folder });
  }

  it('takes the severities from the file that --config names', async () => {
    const { exitCode, stdout } = await checkWith(bracketsAre('warning'));
    assert.equal(exitCode, 0);
    assert.match(stdout, /warning.*unbalanced-bracket/);
  });

  it('silences a rule that is off', async () => {
    const { exitCode, stdout } = await checkWith(bracketsAre('off'));
    assert.deepEqual([exitCode, stdout], [0, '1 draft checked, nothing found.\n']);
  });

  it('fails with more warnings than --max-warnings allows', async () => {
    assert.equal((await checkWith(bracketsAre('warning'), '--max-warnings', '1')).exitCode, 0);
    const { exitCode, stderr } = await checkWith(bracketsAre('warning'), '--max-warnings', '0');
    assert.equal(exitCode, 1);
    assert.match(stderr, /too many warnings: 1, and --max-warnings allows 0/);
  });

  it('finds the nearest penholder.json at the draft or above it', async () => {
    const folder = folderWith({
      'a.draft': stray,
      'oceans/penholder.json': bracketsAre('off'),
      'oceans/b.draft': stray,
      'oceans/session/c.draft': stray,
      'oceans/session/late/penholder.json': bracketsAre('hint'),
      'oceans/session/late/d.draft': stray,
    });
    const { stdout } = await penholder(['check', '--format', 'json', '.'], { in: join(folder, 'oceans/session') });
    const all = await penholder(['check', '--format', 'json', 'a.draft', 'oceans'], { in: folder });
    const severities = (report: string) =>
      JSON.parse(report).map(({ messages }: { messages: { severity: number }[] }) => messages.map(({ severity }) => severity));
    assert.deepEqual(severities(stdout), [[], [0]]);
    assert.deepEqual(severities(all.stdout), [[2], [], [], [0]]);
  });

  it('names wrong settings above a draft once, and checks the other drafts', async () => {
    const folder = folderWith({ 'a.draft': stray, 'old/b.draft': stray, 'old/c.draft': stray, 'old/penholder.json': '{"rule": {}}' });
    const { exitCode, stdout, stderr } = await penholder(['check', '.'], { in: folder });
    assert.equal(exitCode, 2);
    assert.equal(
      stderr,
      'penholder: old/penholder.json:1:2: There is no setting “rule”: the settings are "extends", "convention", "catalogues", "format" or "rules".\n',
    );
    assert.match(stdout, /^1 error in 1 draft\./m);
  });

  for (const [what, settings, said] of [
    [
      'a severity',
      '{\n  "rules": { "number-gap": "eror" }\n}',
      /office\.json:2:14: “number-gap” is set to "eror"; it can be "error", .* or "off"\./,
    ],
    ['a rule', '{ "rules": { "numbr-gap": "off" } }', /office\.json:1:14: There is no rule “numbr-gap”\. The rules are .*number-gap/],
    ['a key', '{ "severity": {} }', /office\.json:1:3: There is no setting “severity”/],
    ['a shape', '{ "rules": ["number-gap"] }', /office\.json:1:3: “rules” is an object of severities/],
    ['JSON', '{ "rules": {', /office\.json: This is not JSON: .*position 12/],
  ] as const) {
    it(`names ${what} that is wrong, with its place`, async () => {
      const { exitCode, stdout, stderr } = await checkWith(settings);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }

  it('names the first of forty thousand faults at once', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`wrong-${at}`, 'off']));
    const { exitCode, stderr } = await checkWith(JSON.stringify({ rules: wrong }));
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: office\.json:1:11: There is no rule “wrong-0”\.[^\n]+\n$/);
  });

  it('says of settings in UTF-16 what they are', async () => {
    const folder = folderWith({ 'a.draft': stray, 'penholder.json': Buffer.from(bracketsAre('off'), 'utf16le') });
    const { exitCode, stderr } = await penholder(['check', 'a.draft'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /penholder\.json: This is UTF-16/);
  });

  it('says when the named settings are not there', async () => {
    const { exitCode, stderr } = await penholder(['check', '--config', 'lost.json', '-'], { input: stray });
    assert.equal(exitCode, 2);
    assert.match(stderr, /lost\.json: There is no such file/);
  });
});
