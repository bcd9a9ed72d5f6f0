import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { nodeFirst } from './host.ts';
import { prepareDirs, quietSettings } from './server-dirs.ts';
import { setUpHost } from './setup.ts';
import { installVsix, packageVsix, vsixFile } from './vsix.ts';

/**
 * The extension's tests in a real VS Code, in which the VSIX is installed: the host's, or with `--desktop` one that
 * `@vscode/test-electron` downloads. `--packaged` takes the VSIX that is there. The exit code tells of failures.
 */
const desktop = process.argv.includes('--desktop');
if (!process.argv.includes('--packaged')) packageVsix();
if (!desktop) setUpHost();

const dirs = prepareDirs(quietSettings);
// Ordinary files in a folder of their own, for the tests edit and save them.
const workspace = mkdtempSync(join(tmpdir(), 'penholder-drafts-'));
cpSync(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
// The stand-in is run by the first `node` of the path, which an older system's own may be.
process.env = nodeFirst(process.env);
try {
  await runTests({
    vscodeExecutablePath: desktop ? await installInDesktop() : installInHost(),
    extensionDevelopmentPath: join(import.meta.dirname, 'runner'),
    extensionTestsPath: join(import.meta.dirname, 'suite/index.ts'),
    launchArgs: [workspace, `--extensions-dir=${dirs.extensionsDir}`],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  dirs.remove();
  rmSync(workspace, { recursive: true, force: true });
}

function installInHost(): string {
  installVsix(dirs);
  return join(import.meta.dirname, 'code-shim.ts');
}

async function installInDesktop(): Promise<string> {
  const executable = await downloadAndUnzipVSCode();
  const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  execFileSync(cli, [...args, `--extensions-dir=${dirs.extensionsDir}`, '--install-extension', vsixFile], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return executable;
}
