import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { clean, commandFile, folderWith, removeFolders, stray } from './penholder.ts';

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
    const child = spawn(process.execPath, [commandFile, 'check', '--format', 'json', join(folder, 'a.draft')]);
    child.stdout.destroy();
    const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.deepEqual([said, exitCode], ['', 1]);
  });
});

/** What the command shows on a terminal of its own; undefined where there is no `script` to make one. */
async function onTerminal(folder: string, args: readonly string[]): Promise<string | undefined> {
  const quoted = [process.execPath, commandFile, ...args].map((word) => `'${word}'`).join(' ');
  try {
    const { stdout } = await promisify(execFile)('script', ['-qec', quoted, '/dev/null'], { encoding: 'utf8', cwd: folder });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
