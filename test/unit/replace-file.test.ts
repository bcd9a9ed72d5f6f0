import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFile, RefusedReplacement, replaceFile } from '../../server/src/cli/replace-file.ts';

const before = Buffer.from('1. To mark the the channels.\n');
const mended = '1. To mark the channels.\n';

describe('Replacing a file', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-'));
    path = join(folder, 'a.draft');
    writeFileSync(path, before);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('puts the text in its place', async () => {
    assert.equal(await replaceFile(path, before, mended, 'fix'), path);
    assert.equal(readFileSync(path, 'utf8'), mended);
    assert.deepEqual(readdirSync(folder), ['a.draft']);
  });

  it('refuses where the file is not what was read: nothing is lost', async () => {
    appendFileSync(path, '2. To chart the shoals.\n');
    await assert.rejects(replaceFile(path, before, mended, 'fix'), RefusedReplacement);
    assert.equal(readFileSync(path, 'utf8'), `${before}2. To chart the shoals.\n`);
    assert.deepEqual(readdirSync(folder), ['a.draft']);
  });

  it('refuses what is no regular file, by itself or through a link', async function () {
    if (process.platform === 'win32') return this.skip();
    symlinkSync('/dev/null', join(folder, 'null.draft'));
    for (const device of ['/dev/null', join(folder, 'null.draft')])
      await assert.rejects(replaceFile(device, Buffer.of(), mended, 'fix'), { message: /^It was not fixed: it is no regular file/ });
  });

  it('fails by the system’s error where the file is gone, and does not bring it back', async () => {
    rmSync(path);
    await assert.rejects(replaceFile(path, before, mended, 'fix'), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('Creating a file', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-'));
    path = join(folder, 'a.csl.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes it as a whole, with the rights that new files have here', async () => {
    await createFile(path, '[]\n');
    writeFileSync(join(folder, 'other'), '');
    assert.equal(readFileSync(path, 'utf8'), '[]\n');
    assert.equal(statSync(path).mode, statSync(join(folder, 'other')).mode);
    assert.deepEqual(readdirSync(folder).sort(), ['a.csl.json', 'other']);
  });

  it('leaves a file of this name as it is', async () => {
    writeFileSync(path, 'My notes.\n');
    await assert.rejects(createFile(path, '[]\n'), { code: 'EEXIST' });
    assert.equal(readFileSync(path, 'utf8'), 'My notes.\n');
    assert.deepEqual(readdirSync(folder), ['a.csl.json']);
  });
});
