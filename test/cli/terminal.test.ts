import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { command, path } from '../support/installed.ts';
import { clean, folderWith, removeFolders, stray } from './penholder.ts';

const eraseLine = '\r\u001B[2K';

describe('penholder check: at a terminal', () => {
  after(removeFolders);

  it('says what it checks when that takes long, and takes the line away', async function () {
    const folder = folderWith({ 'long.draft': clean.repeat(8_000) });
    const shown = await onTerminal(folder, ['check', 'long.draft']);
    if (shown === undefined) return this.skip();
    assert.ok(shown.includes(`${eraseLine}Checking 1 of 1: long.draft${eraseLine}`), shown);
  });

  it('says nothing of its progress when it is quick', async function () {
    const folder = folderWith({ 'a.draft': clean });
    const shown = await onTerminal(folder, ['check', 'a.draft']);
    if (shown === undefined) return this.skip();
    assert.doesNotMatch(shown, /Checking/);
    assert.match(shown, /1 draft checked, nothing found/);
  });

  it('is quiet when its reader closes the pipe', async () => {
    const folder = folderWith({ 'a.draft': stray.repeat(2000) });
    const child = spawn(command, ['check', '--format', 'json', join(folder, 'a.draft')], { env: { PATH: path } });
    child.stdout.destroy();
    const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.deepEqual([said, exitCode], ['', 1]);
  });

  it('is quiet in a pipe to head, and with every stream closed', async () => {
    const folder = folderWith({ 'a.draft': stray.repeat(500) });
    assert.deepEqual(await inShell(folder, 'penholder check a.draft | head -1'), { stdout: 'a.draft\n', stderr: '' });
    assert.deepEqual(await inShell(folder, 'penholder check --help | head -1'), { stdout: 'Usage\n', stderr: '' });
    assert.deepEqual(await inShell(folder, 'penholder check lost.draft 2>&1 | true'), { stdout: '', stderr: '' });
    assert.deepEqual(await inShell(folder, 'penholder check - <&- ; echo $?'), {
      stdout: '1 draft checked, nothing found.\n0\n',
      stderr: '',
    });
    assert.deepEqual(await inShell(folder, '(penholder check lost.draft <&- >&- 2>&-); echo $?'), { stdout: '2\n', stderr: '' });
  });

  it('says when what it was to write went nowhere, and fails', async function () {
    if (!existsSync('/dev/full')) return this.skip();
    const folder = folderWith({ 'a.draft': clean });
    for (const line of ['penholder check --fix - < a.draft > /dev/full', 'penholder check a.draft > /dev/full']) {
      const { stdout, stderr } = await inShell(folder, `${line}; echo $?`);
      assert.equal(stdout, '2\n');
      assert.match(stderr, /^penholder: Standard output could not be written: ENOSPC.*$/m);
    }
    assert.equal((await inShell(folder, 'penholder check lost.draft 2> /dev/full; echo $?')).stdout, '2\n');
  });
});

/** What a line of shell prints, with the command on the PATH. */
async function inShell(folder: string, line: string): Promise<{ stdout: string; stderr: string }> {
  const env = { PATH: [dirname(command), path].join(delimiter) };
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], { encoding: 'utf8', cwd: folder, env });
  return { stdout, stderr };
}

/** What the command shows on a terminal of its own; undefined where there is no `script` to make one. */
async function onTerminal(folder: string, args: readonly string[]): Promise<string | undefined> {
  const quoted = [command, ...args].map((word) => `'${word}'`).join(' ');
  try {
    const { stdout } = await promisify(execFile)('script', ['-qec', quoted, '/dev/null'], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, PATH: path },
    });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
