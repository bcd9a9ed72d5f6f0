import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { command, path as searchPath } from '../support/installed.ts';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

/** A draft with a fault that `--fix` mends, and the same mended. */
const doubled = clean.replace('the channels', 'the the channels');
const isRoot = process.getuid?.() === 0;

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('penholder check --fix', () => {
  after(removeFolders);

  it('makes the fixes that cannot be wrong, and says in which file and how many', async () => {
    const folder = folderWith({ 'a.draft': doubled, 'b.draft': doubled.replace('lights.', 'the the lights.'), 'c.draft': clean });
    const { exitCode, stdout, stderr } = await penholder(['check', '--fix', '.'], { in: folder });
    assert.equal(stderr, 'penholder: a.draft: 1 fix made.\npenholder: b.draft: 2 fixes made.\n');
    assert.deepEqual([exitCode, stdout], [0, '3 drafts checked, nothing found.\n']);
    assert.equal(read(folder, 'a.draft'), clean);
    assert.equal(read(folder, 'b.draft'), clean.replace('lights.', 'the lights.'));
  });

  it('says it beside a report for machines, too', async () => {
    const folder = folderWith({ 'a.draft': doubled });
    const { stdout, stderr } = await penholder(['check', '--fix', '--format', 'json', 'a.draft'], { in: folder });
    assert.equal(stderr, 'penholder: a.draft: 1 fix made.\n');
    assert.deepEqual(JSON.parse(stdout)[0].messages, []);
  });

  it('keeps every byte outside its fixes: byte order mark, line ends, spaces, characters', async () => {
    const text = '\uFEFF1. To mark the the channels\r\n\r\n2. É\u0301, \u{1F6A2}\u00A0and\rthe the end';
    const folder = folderWith({ 'a.draft': text });
    const { stderr } = await penholder(['check', '--fix', 'a.draft'], { in: folder });
    assert.equal(stderr, 'penholder: a.draft: 2 fixes made.\n');
    assert.deepEqual(readFileSync(join(folder, 'a.draft')), Buffer.from(text.replaceAll('the the', 'the')));
  });

  it('keeps the mode, and leaves nothing beside the file', async () => {
    const folder = folderWith({ 'a.draft': doubled });
    for (const mode of [0o640, 0o604, 0o755]) {
      chmodSync(join(folder, 'a.draft'), mode);
      appendFileSync(join(folder, 'a.draft'), '\n3. To chart the the shoals.\n');
      await penholder(['check', '--fix', 'a.draft'], { in: folder });
      assert.ok(!read(folder, 'a.draft').includes('the the'));
      assert.equal(statSync(join(folder, 'a.draft')).mode & 0o7777, mode);
    }
    assert.deepEqual(readdirSync(folder), ['a.draft']);
  });

  it('keeps owner and group', async function () {
    if (!isRoot) return this.skip();
    const folder = folderWith({ 'a.draft': doubled });
    chownSync(join(folder, 'a.draft'), 1234, 5678);
    await penholder(['check', '--fix', 'a.draft'], { in: folder });
    const { uid, gid } = statSync(join(folder, 'a.draft'));
    assert.deepEqual([read(folder, 'a.draft'), uid, gid], [clean, 1234, 5678]);
  });

  it('leaves the file of another owner that it cannot keep, and says so', async function () {
    if (!isRoot) return this.skip();
    const folder = folderWith({ 'a.draft': doubled });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'a.draft'), 0o666);
    const { exitCode, stderr } = await penholder(['check', '--fix', 'a.draft'], { in: folder, uid: 65534 });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: a\.draft: It was not fixed: it belongs to another user or group/);
    assert.equal(read(folder, 'a.draft'), doubled);
    assert.deepEqual(readdirSync(folder), ['a.draft']);
  });

  it('leaves a file that may only be read, and says so', async () => {
    const folder = folderWith({ 'a.draft': doubled });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'a.draft'), 0o444);
    const { exitCode, stdout, stderr } = await penholder(['check', '--fix', 'a.draft'], { in: folder, ...(isRoot && { uid: 65534 }) });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: a\.draft: It was not fixed: you do not have the right to write it/);
    assert.match(stdout, /doubled-word/);
    assert.equal(read(folder, 'a.draft'), doubled);
  });

  it('fixes the file that a named link leads to, says which, and leaves the link a link', async () => {
    const folder = folderWith({ 'kept/a.draft': doubled, 'desk/b.draft': clean });
    symlinkSync('../kept/a.draft', join(folder, 'desk/link.draft'));
    const { exitCode, stderr } = await penholder(['check', '--fix', 'link.draft'], { in: join(folder, 'desk') });
    const target = join(folder, 'kept/a.draft');
    assert.deepEqual([exitCode, stderr], [0, `penholder: link.draft: 1 fix made in ${target}, to which this link leads.\n`]);
    assert.equal(read(folder, 'kept/a.draft'), clean);
    assert.ok(lstatSync(join(folder, 'desk/link.draft')).isSymbolicLink());
    assert.deepEqual(readdirSync(join(folder, 'desk')), ['b.draft', 'link.draft']);
  });

  it('does not follow a link that it meets in a folder', async () => {
    const folder = folderWith({ 'kept/a.draft': doubled, 'desk/b.draft': doubled });
    symlinkSync('../kept/a.draft', join(folder, 'desk/link.draft'));
    const { stderr } = await penholder(['check', '--fix', 'desk'], { in: folder });
    assert.match(
      stderr,
      /^penholder: In desk, what is a link .* was left out: link\.draft\..*\npenholder: desk\/b\.draft: 1 fix made\.\n$/,
    );
    assert.equal(read(folder, 'kept/a.draft'), doubled);
  });

  it('leaves a file with several names, and says so', async () => {
    const folder = folderWith({ 'a.draft': doubled });
    linkSync(join(folder, 'a.draft'), join(folder, 'b.draft'));
    const { exitCode, stderr } = await penholder(['check', '--fix', 'a.draft'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: a\.draft: It was not fixed: 2 names \(hard links\) stand for this one file/);
    assert.deepEqual([read(folder, 'a.draft'), read(folder, 'b.draft')], [doubled, doubled]);
  });

  it('leaves a file that changes while it is being checked, and says so', async () => {
    // Long, so that the check takes its time.
    const long = doubled + '\nThe pilots know the river and its shoals.\n'.repeat(10_000);
    const folder = folderWith({ 'a.draft': long });
    const child = spawn(command, ['check', '--fix', 'a.draft'], { cwd: folder, env: { PATH: searchPath } });
    child.stdout.resume();
    let appended = 0;
    const writer = setInterval(() => appendFileSync(join(folder, 'a.draft'), `A line of a colleague, ${appended++}.\n`), 2);
    const [said, [exitCode]] = await Promise.all([textOf(child.stderr), once(child, 'close')]);
    clearInterval(writer);
    assert.equal(exitCode, 2);
    assert.match(said, /^penholder: a\.draft: It was not fixed: it was changed while it was being checked\. Run the command again\.$/m);
    const lines = Array.from({ length: appended }, (_, at) => `A line of a colleague, ${at}.\n`).join('');
    assert.ok(read(folder, 'a.draft') === long + lines, 'A line was lost');
  });

  it('does not write a file with nothing to fix', async () => {
    const folder = folderWith({ 'a.draft': clean });
    utimesSync(join(folder, 'a.draft'), 1, 1);
    const { stderr } = await penholder(['check', '--fix', 'a.draft'], { in: folder });
    assert.equal(statSync(join(folder, 'a.draft')).mtimeMs, 1000);
    assert.equal(stderr, '');
  });

  it('does not write a file with bytes that are not UTF-8, and says so', async () => {
    const content = Buffer.concat([Buffer.from('the the end '), Buffer.of(0xe9)]);
    const path = join(folderWith({ 'a.draft': content }), 'a.draft');
    const { stdout } = await penholder(['check', '--fix', path]);
    assert.match(stdout, /Nothing is fixed in this file until then/);
    assert.deepEqual(readFileSync(path), content);
  });

  it('does not write over a device, and says so', async function () {
    if (process.platform === 'win32') return this.skip();
    // A device that gives no text is clean; one read from a pipe has what the pipe holds.
    const { exitCode, stdout } = await penholder(['check', '--fix', '/dev/null']);
    assert.deepEqual([exitCode, stdout], [0, '1 draft checked, nothing found.\n']);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('leaves to people what is a choice', async () => {
    const folder = folderWith({ 'a.draft': stray });
    const { exitCode, stdout } = await penholder(['check', '--fix', 'a.draft'], { in: folder });
    assert.equal(exitCode, 1);
    assert.match(stdout, /unbalanced-bracket/);
    assert.equal(read(folder, 'a.draft'), stray);
  });

  it('writes the fixed text of standard input to standard output, and the report beside it', async () => {
    const crlf = (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { bytes, stderr, exitCode } = await penholder(['check', '--fix', '-'], {
      input: crlf(stray.replace('the channels', 'the the channels')),
    });
    assert.deepEqual(bytes, crlf(stray));
    assert.match(stderr, /^<stdin>\n.*unbalanced-bracket[\s\S]*\npenholder: <stdin>: 1 fix made\.\n$/);
    assert.equal(exitCode, 1);
  });

  it('gives standard input back as it was when it is no text', async () => {
    const content = Buffer.of(0xff, 0xfe, 0x31, 0);
    const { bytes, stderr, exitCode } = await penholder(['check', '--fix', '-'], { input: content });
    assert.deepEqual(bytes, content);
    assert.match(stderr, /UTF-16/);
    assert.equal(exitCode, 2);
  });
});
