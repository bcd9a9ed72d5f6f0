import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

/** The names of the checked files, in the order of the report. */
async function checked(folder: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await penholder(['check', '--format', 'json', ...paths], { in: folder });
  const files = JSON.parse(stdout) as { filePath: string }[];
  return files.map(({ filePath }) => filePath.replace(`${folder}/`, ''));
}

describe('penholder check: what is checked', () => {
  after(removeFolders);

  it('takes a file whatever its extension', async () => {
    const folder = folderWith({ 'channels.txt': stray });
    assert.deepEqual(await checked(folder, 'channels.txt'), ['channels.txt']);
  });

  it('takes the drafts of a folder and of the folders in it, by name', async () => {
    const folder = folderWith({ 'b.draft': clean, 'a/z.draft': clean, 'a/y.DRAFT': clean, 'a/notes.txt': clean });
    assert.deepEqual(await checked(folder, '.'), ['a/y.DRAFT', 'a/z.draft', 'b.draft']);
  });

  it('leaves out node_modules, folders that start with a dot, and links', async () => {
    const folder = folderWith({
      'a.draft': clean,
      'node_modules/b.draft': clean,
      '.old/c.draft': clean,
      'kept/node_modules/d.draft': clean,
    });
    symlinkSync(folder, join(folder, 'kept', 'again'));
    assert.deepEqual(await checked(folder, '.'), ['a.draft']);
  });

  it('takes a folder whose name holds the signs of a pattern', async () => {
    const folder = folderWith({ '[2]{a}*!(b)/c.draft': clean });
    assert.deepEqual(await checked(folder, '[2]{a}*!(b)'), ['[2]{a}*!(b)/c.draft']);
  });

  it('checks a draft once, however often it is named', async () => {
    const folder = folderWith({ 'a.draft': clean, 'b.draft': clean });
    assert.deepEqual(await checked(folder, 'b.draft', '.', join(folder, 'a.draft')), ['b.draft', 'a.draft']);
  });

  it('reads standard input', async () => {
    const { stdout, exitCode } = await penholder(['check', '--format', 'json', '-'], { input: stray });
    const [file] = JSON.parse(stdout);
    assert.equal(file.filePath, '<stdin>');
    assert.equal(file.messages[0].ruleId, 'unbalanced-bracket');
    assert.equal(exitCode, 1);
  });

  it('names a path that is not there, and checks the others', async () => {
    const folder = folderWith({ 'a.draft': stray });
    const { exitCode, stdout, stderr } = await penholder(['check', 'lost.draft', 'a.draft'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: lost\.draft: There is no such file or folder\. Check the spelling/);
    assert.match(stdout, /a\.draft[\s\S]+unbalanced-bracket/);
  });

  it('says when a folder has no drafts', async () => {
    const folder = folderWith({ 'a.txt': clean });
    const { exitCode, stdout, stderr } = await penholder(['check', '.'], { in: folder });
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /There are no \.draft files in this folder/);
  });

  it('names a link that leads back to itself', async () => {
    const folder = folderWith({});
    symlinkSync('loop.draft', join(folder, 'loop.draft'));
    const { exitCode, stderr } = await penholder(['check', 'loop.draft'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /loop\.draft: This link leads back to itself/);
  });

  it('names the file and the folder that it may not read, and checks the others', async function () {
    const folder = folderWith({ 'a.draft': stray, 'secret.draft': clean, 'closed/b.draft': clean });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'secret.draft'), 0);
    chmodSync(join(folder, 'closed'), 0);
    // Root may read everything: the command is then run as the user that owns nothing.
    const root = process.getuid?.() === 0;
    const { exitCode, stdout, stderr } = await penholder(['check', '.'], root ? { in: folder, uid: 65534 } : { in: folder });
    chmodSync(join(folder, 'closed'), 0o755);
    // The project's own folder may be closed to that user.
    if (root && stderr.includes('Cannot find module')) this.skip();
    assert.equal(exitCode, 2);
    assert.match(stderr, /secret\.draft: You do not have the right to read it/);
    assert.match(stderr, /closed: You do not have the right to read it/);
    assert.match(stdout, /a\.draft[\s\S]+unbalanced-bracket/);
  });
});
