import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostNode, nodeFirst, projectDir, serverDir } from './host.ts';
import type { ServerDirs } from './server-dirs.ts';
import { serverEnv } from './vscode-server.ts';

const { name, publisher, version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));

export const vsixFile = join(projectDir, `${name}-${version}.vsix`);

/** The folder of the installed extension, within the one for extensions. */
export const installedFolder = `${publisher}.${name}-${version}`;

/** Builds and packs the project as it stands. */
export function packageVsix(): void {
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: projectDir,
    env: nodeFirst(process.env),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Installs it as anyone would: then every browser that opens the address of a server with these folders has the extension. */
export function installVsix({ extensionsDir, serverDataDir, userDataDir }: ServerDirs): void {
  const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', serverDataDir, '--user-data-dir', userDataDir];
  execFileSync(
    hostNode(),
    [join(serverDir, 'out/server-main.js'), '--install-extension', vsixFile, ...folders, '--accept-server-license-terms'],
    { env: serverEnv(process.env), stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
