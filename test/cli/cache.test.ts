import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../server/src/files/cache/cache.ts';
import { hashOf } from '../../server/src/files/cache/stamp.ts';
import { keyOfPath } from '../../server/src/library/address.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const locks = 'AG/RES. 9908 (XXXVII-O/07)\n\nLOCKS AND WEIRS\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To mend the gates.\n';
const harbours =
  'LIGHTS OF THE HARBOURS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 9908 (XXXVII-O/07),\n\nRESOLVES:\n\n1. To light them.\n';

describe('what penholder citations keeps for the next run', () => {
  let folder: string;
  let home: string;
  beforeEach(() => {
    folder = folderWith({ 'locks.draft': locks, 'harbours.draft': harbours });
    home = folderWith({});
  });
  after(removeFolders);

  const run = (...args: readonly string[]) => penholder(['citations', ...args, '.'], { in: folder, env: { XDG_CACHE_HOME: home } });

  it('makes no difference, and lies in the user’s cache for the user alone', async () => {
    const first = await run();
    assert.match(first.stdout, /LOCKS AND WEIRS/);
    assert.deepEqual(await run(), first);
    const cache = join(home, 'penholder');
    const segments = readdirSync(cache);
    assert.equal(segments.length, 1);
    for (const name of segments) {
      assert.equal(statSync(join(cache, name)).mode & 0o777, 0o600);
      assert.doesNotMatch(readFileSync(join(cache, name), 'utf8'), /mend|light them/i);
    }
  });

  it('is what the next run tells, as long as the draft is the same', async () => {
    await run();
    const version = (await penholder(['--version'])).stdout.replace(/^penholder /, '').trim();
    const cache = openCache({ path: join(home, 'penholder'), version, failed: assert.ifError });
    const kept = await cache.open(folder);
    const entry = await kept.entryOf(keyOfPath(join(folder, 'locks.draft')));
    assert.ok(entry);
    kept.put({ entry: { ...entry, title: 'FROM THE CACHE' }, stamp: '', hash: await hashOf(Buffer.from(locks)) });
    await cache.flush();
    assert.match((await run()).stdout, /FROM THE CACHE/);
    assert.match((await run('--no-cache')).stdout, /LOCKS AND WEIRS/);
    writeFileSync(join(folder, 'locks.draft'), locks.replace('WEIRS', 'GATES'));
    assert.match((await run()).stdout, /LOCKS AND GATES/);
  });

  it('is nothing with --no-cache', async () => {
    const { stdout, exitCode } = await run('--no-cache');
    assert.match(stdout, /LOCKS AND WEIRS/);
    assert.equal(exitCode, 0);
    assert.deepEqual(readdirSync(home), []);
  });

  it('is nothing, without a word, where it cannot be written', async () => {
    writeFileSync(join(home, 'penholder'), 'a file in the place of the folder');
    const { stdout, stderr, exitCode } = await run();
    assert.match(stdout, /LOCKS AND WEIRS/);
    assert.equal(stderr, '');
    assert.equal(exitCode, 0);
  });
});
