import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The package as a user has it. Before the first test of a run that asks for it, `npm pack` builds it from the sources of that moment, and npm installs
 * it into a fresh folder from that one file: with an empty cache and without a network, so that what the package lacks is missing. A process that such a
 * run starts finds the same one.
 */
const project = join(import.meta.dirname, '../..');
const { PENHOLDER_INSTALLED: given } = process.env;
const surroundings = given ?? mkdtempSync(join(tmpdir(), 'penholder-installed-'));
process.env['PENHOLDER_INSTALLED'] = surroundings;
const folder = join(surroundings, 'user');

/** Where the command may keep what it likes. */
export const cacheHome = join(surroundings, 'cache');

/** What a shell finds as `penholder`. */
export const command = join(folder, 'node_modules/.bin/penholder');

/** The installed package. */
export const packageFolder = join(folder, 'node_modules/penholder');

/** The server that the extension starts. */
export const extensionServer = join(packageFolder, 'dist/server.js');

/** A PATH on which this Node is the first, as the command is run by the first `node` there. */
export const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);

/** The one file that `npm pack` made. */
export function tarball(): string {
  return join(surroundings, readdirSync(surroundings).find((name) => name.endsWith('.tgz')) ?? '');
}

/** Runs npm with nothing of the user's or of a surrounding npm's settings. Resolves with what it printed. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const quiet = ['--cache', join(surroundings, 'npm-cache'), '--offline', '--no-audit', '--no-fund', '--no-update-notifier', '--silent'];
  const { stdout } = await promisify(execFile)('npm', [...quiet, ...args], { cwd, env: { PATH: path, HOME: surroundings } });
  return stdout;
}

export async function install(): Promise<void> {
  // Some tests run the command as another user.
  chmodSync(surroundings, 0o755);
  await npm(['pack', '--pack-destination', surroundings], project);
  await npm(['install', '--prefix', folder, tarball()], surroundings);
}

export function uninstall(): void {
  rmSync(surroundings, { recursive: true, force: true });
}

// What is no run of mocha installs for itself, or finds it installed.
if ('before' in globalThis && given === undefined) {
  before('packs and installs the package', function () {
    this.timeout(180_000);
    return install();
  });
  after(uninstall);
}
