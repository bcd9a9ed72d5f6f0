import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArchive } from './archive.ts';
import { askLibrary } from './library-queries.ts';
import { startLibraryServer } from './library-server.ts';
import { median, percentile } from './median.ts';

/**
 * Measures the library of the built server on a folder of generated drafts, ten thousand if `--drafts` names no other number: two in three are adopted texts, and all cite each other.
 * `--no-build` takes `dist` as it is.
 */
const { values } = parseArgs({
  options: { drafts: { type: 'string', default: '10000' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});

if (values.build) execFileSync(process.execPath, [join(import.meta.dirname, '../../server/build.ts')], { stdio: ['ignore', 2, 2] });
const folder = mkdtempSync(join(tmpdir(), 'penholder-library-'));
try {
  await measure(folder);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(root: string): Promise<void> {
  const drafts = join(root, 'drafts');
  mkdirSync(drafts);
  const { bytes, symbols } = writeArchive(drafts, Number(values.drafts));
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; load ${loadavg()[0]?.toFixed(1)} at first.`);
  console.log(`${values.drafts} drafts, ${megabytes(bytes)} MB, ${symbols.length} of them adopted texts.\n`);
  console.log('| | measured | to reach | |\n| --- | ---: | ---: | --- |');

  const cache = join(root, 'cache');
  const first = await startLibraryServer(drafts, cache);
  row('first index', bytes / 1e6 / ((await first.ready) / 1000), 'MB/s', { least: 20 });
  row('the processor’s time for it, of all threads', first.cpu().all, 's');
  row('the processor’s time for it, of the thread that answers', first.cpu().main, 's');
  row('slowest keystroke meanwhile', await first.slowestKeystroke, 'ms', { most: 50 });
  row('memory once it is done', first.memory().now / 1e6, 'MB', { most: 400 });
  row('memory at its highest', first.memory().peak / 1e6, 'MB');
  const changes: number[] = [];
  for (let nth = 0; nth < 20; nth++) {
    const path = join(drafts, `000/000${String(nth + 10)}.draft`);
    if (!existsSync(path)) break;
    appendFileSync(path, '99. Requests the pilots to keep a record of it.\n');
    changes.push(await first.change(path));
  }
  row('a changed file of 20 KB', median(changes), 'ms', { most: 50 });
  await first.stop();
  const warm = await startLibraryServer(drafts, cache);
  row('warm start', await warm.ready, 'ms', { most: 1000 });
  row('the processor’s time for it', warm.cpu().all, 's');
  row('slowest keystroke meanwhile', await warm.slowestKeystroke, 'ms', { most: 50 });
  row('memory after it', warm.memory().now / 1e6, 'MB', { most: 400 });
  await warm.stop();
  row('the cache on disk', sizeOf(cache) / 1e6, 'MB');

  const { lookups, symbols: found, passages } = await askLibrary(drafts, symbols, cache);
  row('a text by its key, 99th percentile', percentile(lookups, 0.99), 'ms', { most: 1 });
  row('a query of the symbol search, 95th percentile', percentile(found, 0.95), 'ms');
  row('agreed language of a paragraph, 95th percentile', percentile(passages, 0.95), 'ms', { most: 10 });
  console.log(`\nThe load is ${loadavg()[0]?.toFixed(1)} at the end.`);
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function row(what: string, measured: number, unit: string, { least, most }: { least?: number; most?: number } = {}): void {
  const target = least !== undefined ? `≥ ${least} ${unit}` : most !== undefined ? `≤ ${most} ${unit}` : '';
  const reached = measured >= (least ?? Number.NEGATIVE_INFINITY) && measured <= (most ?? Number.POSITIVE_INFINITY);
  console.log(`| ${what} | ${shown(measured)} ${unit} | ${target} | ${target === '' ? '' : reached ? 'reached' : 'not reached'} |`);
}

function shown(value: number): string {
  return value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
