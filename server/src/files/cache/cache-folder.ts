import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { segmentOf } from './segment.ts';

/** The folder in which segments are kept, those of several folders of drafts side by side. It is its user's alone. */
export interface CacheFolder {
  readonly path: string;
  /** Of the program: what another version has written is not read. */
  readonly version: string;
  /** All segments together. */
  readonly mostBytes: number;
  /** Told why something could not be kept. */
  failed(error: unknown): void;
}

/** The name under which the segments of a folder of drafts are kept. Each version has its own, so that two versions do not undo each other's work. */
export function shelfName({ version }: CacheFolder, folder: string): string {
  return createHash('sha256').update(`${version}\n${folder}`).digest('hex').slice(0, 16);
}

/** Of a segment that is begun now, in milliseconds since 1970. Its time stands in its name, since a file's times follow a coarser clock, and change when it is used. */
export function segmentName(shelf: string, now: number): string {
  return `${shelf}-${String(now).padStart(timeLetters, '0')}-${randomUUID()}${extension}`;
}

/** The names of a shelf's segments, in the order in which they were begun. They count as used from now on. */
export async function segmentsOf({ path }: CacheFolder, shelf: string): Promise<readonly string[]> {
  const segments = (await filesIn(path)).map(({ name }) => name).filter((name) => name.startsWith(`${shelf}-`) && name.endsWith(extension));
  const inOrder = segments.sort();
  const newest = inOrder.at(-1);
  const now = new Date();
  if (newest !== undefined) await utimes(join(path, newest), now, now).catch(() => {});
  return inOrder;
}

/** Writes a segment in the place of the one of this name, as a whole or not at all; without records, deletes it. Never rejects. */
export async function replaceSegment(folder: CacheFolder, segment: string, records: readonly Uint8Array[]): Promise<void> {
  const { path, version, failed } = folder;
  const beside = join(path, `${segment}.${randomUUID()}${unfinished}`);
  try {
    if (records.length === 0) {
      await rm(join(path, segment), { force: true });
      return;
    }
    // Each time, since it may have been deleted meanwhile.
    await mkdir(path, { recursive: true, mode: 0o700 });
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(segmentOf(version, records));
    } finally {
      await file.close();
    }
    await rename(beside, join(path, segment));
  } catch (error) {
    failed(error);
    await rm(beside, { force: true }).catch(() => {});
  }
}

/** Deletes the shelves that nobody has used for long, and those unused longest while all together are too large; never those named. */
export async function tidy({ path, mostBytes, failed }: CacheFolder, keep: ReadonlySet<string>): Promise<void> {
  const now = Date.now();
  const files = await filesIn(path);
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  const shelves = Map.groupBy(files, ({ name }) => name.slice(0, shelfLetters));
  // The oldest first, by the newest segment of each.
  const byUse = [...shelves].sort(([, a], [, b]) => (a.at(-1)?.time ?? 0) - (b.at(-1)?.time ?? 0));
  for (const [shelf, segments] of byUse) {
    const isOld = now - (segments.at(-1)?.time ?? 0) > oldMilliseconds;
    const goes = keep.has(shelf) ? [] : isOld || bytes > mostBytes ? segments : segments.filter(({ name, time }) => isLeftOver(name, time));
    for (const { name, size } of goes) {
      await rm(join(path, name), { force: true }).catch(failed);
      bytes -= size;
    }
  }
  function isLeftOver(name: string, time: number): boolean {
    return name.endsWith(unfinished) && now - time > unfinishedMilliseconds;
  }
}

/** Deletes all segments, and what was to become one. Other files are not ours. */
export async function clear({ path }: CacheFolder): Promise<void> {
  for (const { name } of await filesIn(path)) await rm(join(path, name), { force: true });
}

interface CachedFile {
  readonly name: string;
  readonly size: number;
  /** When it was last written or used. */
  readonly time: number;
}

/** Our files in the folder, the oldest first; none where there is no such folder. */
async function filesIn(path: string): Promise<readonly CachedFile[]> {
  const names = await readdir(path).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => ours.test(name))
      .map((name) =>
        stat(join(path, name)).then(
          ({ size, mtimeMs: time }) => [{ name, size, time }],
          () => [],
        ),
      ),
  );
  return files.flat().sort((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1));
}

const extension = '.segment';
const unfinished = '.unfinished';
const shelfLetters = 16;
/** Enough until the year 33658. */
const timeLetters = 15;
const ours = /^[\da-f]{16}-.*\.(?:segment|unfinished)$/;
/** Three months: whoever comes back to a folder later waits once. */
const oldMilliseconds = 90 * 24 * 3600 * 1000;
/** Nobody writes a segment for so long. */
const unfinishedMilliseconds = 3600 * 1000;
