import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildAll } from '../../server/build.ts';
import { nodeFirst, projectDir } from './host.ts';
import { setUpHost } from './setup.ts';

/**
 * The extension's tests in a real VS Code: the host's, or with `--desktop` one that `@vscode/test-electron` downloads.
 * The exit code tells of failures.
 */
const desktop = process.argv.includes('--desktop');
if (!desktop) setUpHost();
await buildAll();

// The tests edit and save drafts, so they get a copy.
const workspace = mkdtempSync(join(tmpdir(), 'penholder-workspace-'));
cpSync(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
// The stand-in is run by the first `node` of the path, which an older system's own may be.
process.env = nodeFirst(process.env);
try {
  await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: join(import.meta.dirname, 'code-shim.ts') }),
    extensionDevelopmentPath: projectDir,
    extensionTestsPath: join(import.meta.dirname, 'suite/index.ts'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
