import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf } from '../../server/commit.ts';

describe('The commit that a build is of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder, encoding: 'utf8' }).trim();
  after(() => rmSync(folder, { recursive: true }));

  it('is none outside a checkout, and before the first commit', () => {
    assert.equal(commitOf(folder), '');
    git('init', '--quiet');
    assert.equal(commitOf(folder), '');
  });

  it('is told by its first characters', () => {
    writeFileSync(join(folder, 'a.txt'), 'one');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    // A tag must not take the place of the commit.
    git('tag', '--annotate', 'v1', '--message', 'v1');
    assert.equal(commitOf(folder), git('rev-parse', '--short=7', 'HEAD'));
  });

  it('is said to be modified where the files differ from it', () => {
    writeFileSync(join(folder, 'a.txt'), 'two');
    assert.equal(commitOf(folder), `${git('rev-parse', '--short=7', 'HEAD')}, modified`);
  });

  it('is not that of another project which the folder lies in', () => {
    mkdirSync(join(folder, 'unpacked'));
    assert.equal(commitOf(join(folder, 'unpacked')), '');
  });
});
