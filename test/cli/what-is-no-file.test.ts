import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeAt } from '../support/pipe.ts';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

const limitBytes = 16 * 1024 * 1024;
const tooLong = /This has more than 16 MB or 250,000 lines, and is not checked\./;

describe('penholder check: what is no file', function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  after(removeFolders);

  it('passes over links and pipes in a folder, and says so once', async () => {
    const outside = folderWith({ 'secret.draft': stray });
    const folder = folderWith({ 'a.draft': clean });
    symlinkSync('/dev/zero', join(folder, 'zero.draft'));
    symlinkSync(join(outside, 'secret.draft'), join(folder, 'out.draft'));
    symlinkSync('a.draft', join(folder, 'same.draft'));
    pipeAt(join(folder, 'p.draft'));
    const { exitCode, stdout, stderr } = await penholder(['check', '.'], { in: folder });
    assert.deepEqual([exitCode, stdout], [0, '1 draft checked, nothing found.\n']);
    assert.equal(
      stderr,
      'penholder: In ., what is a link or no regular file was left out: out.draft, p.draft, same.draft and 1 more. To check what a link leads to, name it.\n',
    );
  });

  it('follows a link that is named', async () => {
    const folder = folderWith({ 'a.txt': stray });
    symlinkSync('a.txt', join(folder, 'b.draft'));
    const { exitCode, stdout } = await penholder(['check', 'b.draft'], { in: folder });
    assert.equal(exitCode, 1);
    assert.match(stdout, /unbalanced-bracket/);
  });

  it('reads a pipe that is named', async () => {
    const folder = folderWith({});
    pipeAt(join(folder, 'p.draft'));
    const checked = penholder(['check', 'p.draft'], { in: folder });
    writeFileSync(join(folder, 'p.draft'), stray);
    const { exitCode, stdout } = await checked;
    assert.equal(exitCode, 1);
    assert.match(stdout, /unbalanced-bracket/);
  });

  it('says of a device without an end that it is too long', async () => {
    const { exitCode, stdout } = await penholder(['check', '/dev/zero']);
    assert.equal(exitCode, 1);
    assert.match(stdout, tooLong);
  });

  it('reads a file of 16 MB, and says of a longer one that it was not checked', async () => {
    // What it is shows in its first bytes: it has been read, and need not be checked.
    const folder = folderWith({ 'a.draft': `%PDF${' '.repeat(limitBytes - 4)}`, 'b.draft': ' '.repeat(limitBytes + 1) });
    const { exitCode, stdout, stderr } = await penholder(['check', '--format', 'json', '.'], { in: folder });
    assert.match(stderr, /^penholder: a\.draft: This is a PDF/);
    const [{ filePath, messages }] = JSON.parse(stdout);
    assert.deepEqual([filePath, messages.length, exitCode], [join(folder, 'b.draft'), 1, 2]);
    const { ruleId, severity, line, column, message } = messages[0];
    assert.deepEqual([ruleId, severity, line, column], ['draft-too-long', 2, 1, 1]);
    assert.match(message, tooLong);
  });

  it('gives standard input back that is too long to be fixed, to its end', async () => {
    const input = 'To mark the channels.\n'.repeat(limitBytes / 20);
    const { bytes, stderr, exitCode } = await penholder(['check', '--fix', '-'], { input });
    assert.ok(bytes.equals(Buffer.from(input)));
    assert.match(stderr, tooLong);
    assert.equal(exitCode, 1);
  });

  for (const [what, make] of [
    ['a pipe', pipeAt],
    ['a link', (path: string) => symlinkSync('/etc/passwd', path)],
    ['a device', (path: string) => symlinkSync('/dev/zero', path)],
  ] as const) {
    it(`does not use settings that are ${what}, and says so`, async () => {
      const folder = folderWith({ 'a.draft': clean });
      make(join(folder, 'penholder.json'));
      const { exitCode, stderr, stdout } = await penholder(['check', '.'], { in: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /^penholder: penholder\.json: This is (a link|no regular file)[^\n]+\n$/);
    });
  }

  it('takes settings from a link and from a pipe that are named', async () => {
    const folder = folderWith({ 'a.draft': stray, 'office.json': '{ "rules": { "unbalanced-bracket": "off" } }' });
    symlinkSync('office.json', join(folder, 'link.json'));
    pipeAt(join(folder, 'pipe.json'));
    assert.equal((await penholder(['check', '--config', 'link.json', 'a.draft'], { in: folder })).exitCode, 0);
    const checked = penholder(['check', '--config', 'pipe.json', 'a.draft'], { in: folder });
    writeFileSync(join(folder, 'pipe.json'), '{ "rules": { "unbalanced-bracket": "off" } }');
    assert.equal((await checked).exitCode, 0);
  });

  it('does not read settings without an end', async () => {
    const folder = folderWith({ 'a.draft': clean });
    const { exitCode, stderr } = await penholder(['check', '--config', '/dev/zero', 'a.draft'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /\/dev\/zero: It is too long/);
  });
});
