import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../server/src/draft/draft.ts';
import { type Cache, openCache } from '../../server/src/files/cache/cache.ts';
import { hashOf, stampOf } from '../../server/src/files/cache/stamp.ts';
import { keyOfPath } from '../../server/src/library/address.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import type { LibraryEntry } from '../../server/src/library/entry.ts';

const long = new Date(Date.now() - 3600_000);
const wells =
  'AG/RES. 2311 (XXXVII-O/07)\n\nWELLS\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To dig a well in every village of the plain before the rains come.\n';
const lamps = 'LAMPS\n\nTHE GENERAL ASSEMBLY,\n\nRECALLING:\n\nResolution AG/RES. 2311 (XXXVII-O/07);\n\nRESOLVES:\n\n1. To light them.\n';

describe('what the library knows, kept on disk', () => {
  let root: string;
  let failures: unknown[];
  /** An hour ahead, since the files of a test were written a moment ago. */
  let now: () => number;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'penholder-'));
    failures = [];
    now = () => Date.now() + 3600_000;
    await mkdir(join(root, 'drafts'));
    await write('wells.draft', wells);
    await write('lamps.draft', lamps);
  });
  afterEach(async () => {
    await chmod(join(root, 'cache'), 0o700).catch(() => {});
    await rm(root, { recursive: true, force: true });
  });

  it('is what a later session would read from the drafts', async () => {
    await firstSession();
    assert.deepEqual(await found(), { 'wells.draft': entryOf('wells.draft', wells), 'lamps.draft': entryOf('lamps.draft', lamps) });
    assert.deepEqual(failures, []);
  });

  it('has no word of a draft but titles, symbols and names', async () => {
    await firstSession();
    for (const segment of await segments()) {
      const content = await readFile(join(root, 'cache', segment), 'utf8');
      assert.match(content, /WELLS/);
      assert.doesNotMatch(content, /village|rains|light/i);
    }
  });

  it('is for its user alone', async () => {
    await firstSession();
    assert.equal((await stat(join(root, 'cache'))).mode & 0o777, 0o700);
    for (const segment of await segments()) assert.equal((await stat(join(root, 'cache', segment))).mode & 0o777, 0o600);
  });

  it('is not found for a draft that has changed', async () => {
    await firstSession();
    await write('wells.draft', wells.replace('WELLS', 'BELLS'));
    assert.deepEqual(Object.keys(await found()), ['lamps.draft']);
  });

  it('is not found for a draft that was changed without a trace in its size and times, since it was new when it was entered', async () => {
    now = Date.now;
    await firstSession();
    await writeFile(join(root, 'drafts', 'wells.draft'), wells.replace('WELLS', 'BELLS'));
    assert.deepEqual(Object.keys(await found()), ['lamps.draft']);
  });

  it('is found for a draft that was touched, and for one that was moved with its name', async () => {
    await firstSession();
    await utimes(join(root, 'drafts', 'wells.draft'), new Date(), new Date());
    await mkdir(join(root, 'drafts', 'old'));
    await rename(join(root, 'drafts', 'lamps.draft'), join(root, 'drafts', 'old', 'lamps.draft'));
    const entries = await found();
    assert.deepEqual(entries['wells.draft'], entryOf('wells.draft', wells));
    assert.deepEqual(entries['old/lamps.draft'], entryOf('old/lamps.draft', lamps));
  });

  it('is not found under another name, which may tell the symbol', async () => {
    await firstSession();
    await rename(join(root, 'drafts', 'lamps.draft'), join(root, 'drafts', 'ag-res-2001.draft'));
    assert.deepEqual(Object.keys(await found()), ['wells.draft']);
  });

  it('goes with its draft', async () => {
    await firstSession();
    await rm(join(root, 'drafts', 'wells.draft'));
    await session(async () => {});
    for (const segment of await segments()) assert.doesNotMatch(await readFile(join(root, 'cache', segment), 'utf8'), /WELLS/);
    assert.deepEqual(Object.keys(await found()), ['lamps.draft']);
  });

  it('is not found where another version of the program wrote it', async () => {
    await firstSession();
    assert.deepEqual(await found('2.0.0'), {});
    for (const segment of await segments()) {
      const path = join(root, 'cache', segment);
      await writeFile(path, (await readFile(path, 'latin1')).replace('1.0.0', '0.9.0'), 'latin1');
    }
    assert.deepEqual(await found(), {});
  });

  it('is found or not, and never wrong, whichever byte of it turns', async () => {
    await firstSession();
    const [segment = ''] = await segments();
    const path = join(root, 'cache', segment);
    const sound = await readFile(path);
    const whole: Record<string, LibraryEntry> = {
      'wells.draft': entryOf('wells.draft', wells),
      'lamps.draft': entryOf('lamps.draft', lamps),
    };
    for (let at = 0; at < sound.length; at++) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(path, damaged);
      const entries = await found();
      for (const [name, entry] of Object.entries(entries)) assert.deepEqual(entry, whole[name]);
      assert.ok(Object.keys(entries).length < 2, `byte ${at} tells nothing`);
    }
    assert.deepEqual(failures, []);
  }).timeout(100_000);

  it('is found as far as it goes where it was cut off', async () => {
    await firstSession();
    const [segment = ''] = await segments();
    const path = join(root, 'cache', segment);
    const { size } = await stat(path);
    await truncate(path, size - 10);
    assert.equal(Object.keys(await found()).length, 1);
    await truncate(path, 5);
    assert.deepEqual(await found(), {});
  });

  it('is kept again where its folder was deleted meanwhile', async () => {
    await session(async (cache) => {
      await keepAll(cache);
      await cache.flush();
      await rm(join(root, 'cache'), { recursive: true });
      await write('lamps.draft', `${lamps}2. To clean them.\n`);
      await keepAll(cache, ['lamps.draft']);
    });
    assert.ok((await found())['lamps.draft']);
    assert.deepEqual(failures, []);
  });

  it('is not kept in a folder that cannot be written, and the reason is told', async function () {
    if (process.getuid?.() === 0) this.skip();
    await mkdir(join(root, 'cache'), { mode: 0o500 });
    await firstSession();
    assert.deepEqual(await found(), {});
    assert.match(String(failures[0]), /EACCES|EPERM/);
  });

  it('is not kept where a file has the place of its folder', async () => {
    await writeFile(join(root, 'cache'), 'a file');
    await firstSession();
    assert.deepEqual(await found(), {});
    assert.match(String(failures[0]), /EEXIST|ENOTDIR/);
  });

  it('is kept by two sessions at once, and each leaves what the other has kept', async () => {
    const [one, other] = [cacheOf(), cacheOf()];
    await Promise.all([keepAll(one, ['wells.draft']), keepAll(other, ['lamps.draft'])]);
    await Promise.all([one.flush(), other.flush()]);
    assert.equal((await segments()).length, 2);
    assert.deepEqual(Object.keys(await found()).sort(), ['lamps.draft', 'wells.draft']);
  });

  it('is in few segments after many short sessions', async () => {
    for (let nth = 0; nth < 20; nth++) {
      await write('wells.draft', `${wells}${nth}. To deepen it.\n`);
      await session(keepChanged);
    }
    assert.ok((await segments()).length <= 10, String(await segments()));
    assert.deepEqual(Object.keys(await found()).sort(), ['lamps.draft', 'wells.draft']);
  });

  it('is what was kept last, whatever the times of the files say', async () => {
    await firstSession();
    const [first = ''] = await segments();
    const cache = cacheOf();
    const kept = await cache.open(keyOfPath(join(root, 'drafts')));
    kept.put({ entry: { ...entryOf('wells.draft', wells), title: 'WELLS AND PUMPS' }, stamp: '', hash: await hashOf(Buffer.from(wells)) });
    await cache.flush();
    await utimes(join(root, 'cache', first), now() / 1000, now() / 1000);
    assert.equal((await found())['wells.draft']?.title, 'WELLS AND PUMPS');
  });

  it('goes when it is cleared, and other files stay', async () => {
    await session(async (cache) => {
      await keepAll(cache);
      await writeFile(join(root, 'cache', 'notes.txt'), 'mine').catch(() => {});
      await cache.clear();
    });
    assert.deepEqual(await segments(), []);
    assert.deepEqual(await found(), {});
  });

  it('gives way to what is used where there is no room for all', async () => {
    await firstSession();
    const [old = ''] = await segments();
    await utimes(join(root, 'cache', old), long, long);
    const elsewhere = openCache({ path: join(root, 'cache'), version: '1.0.0', mostBytes: 10, failed: (error) => failures.push(error) });
    await elsewhere.open('file:///elsewhere');
    for (let tries = 0; tries < 100 && (await segments()).length > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(await segments(), []);
  });

  async function write(name: string, text: string): Promise<void> {
    const path = join(root, 'drafts', name);
    await writeFile(path, text);
    await utimes(path, long, long);
  }

  function cacheOf(version = '1.0.0'): Cache {
    return openCache({ path: join(root, 'cache'), version, now, failed: (error) => failures.push(error) });
  }

  function firstSession(): Promise<void> {
    return session((cache) => keepAll(cache));
  }

  /** Opens the cache, has the work done, and ends as a server does once it has read the folder. */
  async function session(work: (cache: Cache) => Promise<void>): Promise<void> {
    const cache = cacheOf();
    const kept = await cache.open(keyOfPath(join(root, 'drafts')));
    await work(cache);
    await kept.settle(new Set((await drafts()).map(uriOf)));
    await cache.flush();
  }

  async function keepAll(cache: Cache, names?: readonly string[]): Promise<void> {
    const kept = await cache.open(keyOfPath(join(root, 'drafts')));
    for (const name of names ?? (await drafts())) {
      const path = join(root, 'drafts', name);
      const bytes = await readFile(path);
      const stamp = (await stampOf(path, now())) ?? '';
      kept.put({ entry: entryOf(name, bytes.toString()), stamp, hash: await hashOf(bytes) });
    }
  }

  async function keepChanged(cache: Cache): Promise<void> {
    const kept = await cache.open(keyOfPath(join(root, 'drafts')));
    for (const name of await drafts()) if ((await kept.entryOf(uriOf(name))) === undefined) await keepAll(cache, [name]);
  }

  /** What another session finds, by the drafts' names. */
  async function found(version?: string): Promise<Record<string, LibraryEntry>> {
    const kept = await cacheOf(version).open(keyOfPath(join(root, 'drafts')));
    const entries: Record<string, LibraryEntry> = {};
    for (const name of await drafts()) {
      const entry = await kept.entryOf(uriOf(name));
      if (entry !== undefined) entries[name] = entry;
    }
    return entries;
  }

  async function drafts(): Promise<string[]> {
    return (await readdir(join(root, 'drafts'), { recursive: true })).filter((name) => name.endsWith('.draft')).sort();
  }

  async function segments(): Promise<string[]> {
    return (await readdir(join(root, 'cache')).catch(() => [])).filter((name) => name.endsWith('.segment'));
  }

  function uriOf(name: string): string {
    return keyOfPath(join(root, 'drafts', name));
  }

  function entryOf(name: string, text: string): LibraryEntry {
    return describeDraft(uriOf(name), parse(text));
  }
});
