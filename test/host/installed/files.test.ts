import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedFiles, withoutHashes } from '../../support/shipped-files.ts';
import { projectDir } from '../host.ts';
import { setUpHost } from '../setup.ts';
import { vsixFile } from '../vsix.ts';
import { unpackedVsix } from './drafts.ts';

/** A third of it is the server for the web, which cannot share the parts of the one for Node; both say everything in four languages. Whoever adds a tenth should know by what. */
const mostBytes = 1_600_000;

describe('the VSIX', () => {
  let unpacked: ReturnType<typeof unpackedVsix>;
  before(() => {
    setUpHost();
    unpacked = unpackedVsix();
  });
  after(() => unpacked.remove());

  it('holds what the extension needs, and nothing else', () => {
    const files = globSync('**', { cwd: unpacked.folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(unpacked.folder.length + 1)
          .replaceAll('\\', '/'),
      );
    const expected = ['LICENSE.txt', 'changelog.md', 'package.json', 'readme.md', ...shippedFiles()];
    assert.deepEqual(withoutHashes(files).toSorted(), expected.sort());
  });

  it('is small', () => {
    const { size } = statSync(vsixFile);
    assert.ok(size <= mostBytes, `${size} bytes`);
  });

  it('brings the licences of the packages in its bundles', () => {
    const licenses = readFileSync(join(unpacked.folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['chevrotain', 'vscode-languageclient', 'vscode-languageserver', 'i18n-iso-countries', 'diff', 'signal-exit'])
      assert.match(licenses, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    assert.match(licenses, /Apache License\s+Version 2\.0/);
    assert.doesNotMatch(licenses, /^(esbuild|typescript|mocha) /m, 'A tool is named as if it shipped.');
  });

  it('leaves the server for language models to the command that is installed by itself', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(unpacked.folder, 'dist/cli.js'), 'mcp', '.'], { encoding: 'utf8' });
    assert.deepEqual(
      [status, stderr],
      [
        2,
        'penholder: The command that comes with the extension does not answer language models. Install the command by itself: README.md, Install the command.\n',
      ],
    );
    const licenses = readFileSync(join(unpacked.folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    assert.doesNotMatch(licenses, /modelcontextprotocol/);
  });

  it('points to no address of a project that is not there', () => {
    const [shipped, own] = [unpacked.folder, projectDir].map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    // Whoever publishes it sets them: CONTRIBUTING.md, Publish.
    for (const field of ['repository', 'bugs', 'homepage']) assert.deepEqual(shipped[field], own[field]);
    for (const file of globSync('{package.json,dist/**/*.{js,cjs}}', { cwd: unpacked.folder }))
      assert.doesNotMatch(
        readFileSync(join(unpacked.folder, file), 'utf8'),
        /(github|gitlab)\.com\/penholder|marketplace\.visualstudio\.com\/items/,
        file,
      );
  });
});
