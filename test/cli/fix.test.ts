import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { checkSource } from '../../server/src/cli/check-source.ts';
import type { Problem } from '../../server/src/cli/problem.ts';
import { findSources } from '../../server/src/cli/sources.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/library/settings.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

/** Fixes a file by one rule of the test's own, which takes away a word that stands twice. */
async function fixTwice(path: string): Promise<{ fixed: number | undefined; problems: string[] }> {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => void problems.push(problem);
  const check = (draft: Draft): Finding[] =>
    [...draft.text().matchAll(/\b(\w+) \1\b/g)].map(({ index, 0: { length }, 1: word = '' }) => {
      const span = { start: index, end: index + length };
      const fix = { title: 'Take one away', certain: true, edits: () => [{ span, newText: word }] };
      return { rule: 'number-gap', severity: 'error', span, ordinal: 0, message: 'This word stands twice.', related: [], fixes: [fix] };
    });
  const service = { ...createLanguageService({}), check };
  const [source] = await findSources([path], tell);
  const checked = source && (await checkSource(source, { service, settingsFor: async () => defaultSettings, fix: true, tell }));
  return { fixed: checked?.report.fixed, problems: problems.map(({ text }) => text) };
}

describe('penholder check --fix', () => {
  after(removeFolders);

  it('keeps every byte outside its fixes: byte order mark, line ends, spaces, characters', async () => {
    const text = '\uFEFF1. To mark the the channels  \r\n\r\n2. É\u0301, \u{1F6A2}\u00A0and \uFFFD\0\rthe the end';
    const path = join(folderWith({ 'a.draft': text }), 'a.draft');
    assert.deepEqual(await fixTwice(path), { fixed: 2, problems: [] });
    assert.equal(readFileSync(path, 'utf8'), text.replaceAll('the the', 'the'));
    assert.deepEqual([...readFileSync(path).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('keeps the mode, follows a link, and leaves nothing beside the file', async () => {
    const folder = folderWith({ 'a.draft': 'the the end' });
    chmodSync(join(folder, 'a.draft'), 0o640);
    symlinkSync('a.draft', join(folder, 'link.draft'));
    await fixTwice(join(folder, 'link.draft'));
    assert.equal(readFileSync(join(folder, 'a.draft'), 'utf8'), 'the end');
    assert.equal(statSync(join(folder, 'a.draft')).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder, 'link.draft')).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ['a.draft', 'link.draft']);
  });

  it('does not write a file with nothing to fix', async () => {
    const path = join(folderWith({ 'a.draft': clean }), 'a.draft');
    utimesSync(path, 1, 1);
    await fixTwice(path);
    assert.equal(statSync(path).mtimeMs, 1000);
  });

  it('does not write a file with bytes that are not UTF-8, and says so', async () => {
    const content = Buffer.concat([Buffer.from('the the end '), Buffer.of(0xe9)]);
    const path = join(folderWith({ 'a.draft': content }), 'a.draft');
    assert.equal((await fixTwice(path)).fixed, 0);
    assert.deepEqual(readFileSync(path), content);
    const { stdout } = await penholder(['check', '--fix', path]);
    assert.match(stdout, /Nothing is fixed in this file until then/);
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
    assert.equal(readFileSync(join(folder, 'a.draft'), 'utf8'), stray);
  });

  it('writes the text of standard input to standard output, and the report beside it', async () => {
    const content = Buffer.from(`\uFEFF${stray.replaceAll('\n', '\r\n')}`);
    const { bytes, stderr, exitCode } = await penholder(['check', '--fix', '-'], { input: content });
    assert.deepEqual(bytes, content);
    assert.match(stderr, /^<stdin>\n.*unbalanced-bracket/);
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
