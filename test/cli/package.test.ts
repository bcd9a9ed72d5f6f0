import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { commonJsGlobals } from '../support/commonjs-globals.ts';
import { command, npm, packageFolder, path, tarball } from '../support/installed.ts';
import { shippedFiles, withoutHashes } from '../support/shipped-files.ts';
import { clean, folderWith, removeFolders, stray } from './penholder.ts';

const root = join(import.meta.dirname, '../..');

/** Runs a program where an older Node may be the first on the PATH. */
async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<[number, string, string]> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, { env, cwd });
    return [0, stdout, stderr];
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return [code, stdout, stderr];
  }
}

describe('The npm package', () => {
  after(removeFolders);

  it('holds what ships, and nothing else: no sources, tests or source maps', () => {
    const files = readdirSync(packageFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(packageFolder.length + 1));
    const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...shippedFiles()];
    assert.deepEqual(withoutHashes(files).toSorted(), expected.sort());
  });

  it('uses in its ES modules nothing that Node has in CommonJS modules alone', async () => {
    const modules = globSync('dist/{cli.js,server.js,cli/*.js}', { cwd: packageFolder });
    assert.ok(modules.length > 5);
    for (const name of modules)
      assert.deepEqual([name, await commonJsGlobals(readFileSync(join(packageFolder, name), 'utf8'))], [name, []]);
  });

  it('runs by npx, without being installed', async () => {
    const folder = folderWith({ 'a.draft': stray });
    const args = ['exec', '--yes', '--package', tarball(), '--', 'penholder', 'check', '--format', 'github', 'a.draft'];
    // npx ends with the code of what it runs.
    await assert.rejects(npm(args, folder), { code: 1, stdout: /unbalanced-bracket/ });
  });

  it('puts the command on the PATH when it is installed globally', async () => {
    const folder = folderWith({ 'a.draft': clean });
    await npm(['install', '--global', '--prefix', join(folder, 'global'), tarball()], folder);
    const env = { PATH: [join(folder, 'global/bin'), path].join(delimiter) };
    assert.deepEqual(await run('penholder', ['check', 'a.draft'], env, folder), [0, '1 draft checked, nothing found.\n', '']);
  });
});

describe('The command on a Node that is too old', () => {
  const needed = /^>=(?<version>[\d.]+)$/.exec(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node);
  const { version = '' } = needed?.groups ?? {};
  const refusal = (old: string) =>
    `penholder: This is Node ${old}, and Penholder needs Node ${version} or later. Install a newer Node from https://nodejs.org, and run the command again.\n`;

  it('says in one line which Node it needs, and what to do', async function () {
    const old = await olderNode(version);
    if (old === undefined) return this.skip();
    for (const args of [['check', 'a.draft'], ['--version'], ['lsp', '--stdio']])
      assert.deepEqual(await run(command, args, { PATH: old.folder }), [2, '', refusal(old.version)]);
  });

  for (const [old, refused] of [
    ['22.17.1', true],
    ['21.99.0', true],
    ['18.20.8', true],
    ['22.18.0', false],
    ['23.0.0', false],
    ['100.1.0', false],
  ] as const) {
    it(`${refused ? 'refuses' : 'takes'} Node ${old}`, async () => {
      const preload = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${old}'})`;
      const [code, , stderr] = await run(command, ['--help'], { PATH: path, NODE_OPTIONS: `--import "${preload}"` });
      assert.deepEqual([code, stderr], refused ? [2, refusal(old)] : [0, '']);
    });
  }
});

/** The first Node on the PATH that is older than the one needed. */
async function olderNode(needed: string): Promise<{ folder: string; version: string } | undefined> {
  for (const folder of path.split(delimiter)) {
    const [code, stdout] = await run(join(folder, 'node'), ['--version'], {}).catch(() => [1, '']);
    const version = `${stdout}`.trim().slice(1);
    if (code === 0 && version.localeCompare(needed, 'en', { numeric: true }) < 0) return { folder, version };
  }
  return undefined;
}
