import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from './host.ts';

/** No welcome, no marketplace, no assistant: the workbench and the extension alone. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'window.restoreWindows': 'none',
};

/** Folders of a server's own; `remove` them when it has stopped. */
export function prepareDirs(settings: Readonly<Record<string, unknown>>) {
  const root = mkdtempSync(join(tmpdir(), 'penholder-host-'));
  const dirs = { serverDataDir: join(root, 'server'), userDataDir: join(root, 'user-data'), extensionsDir: join(root, 'extensions') };
  mkdirSync(join(dirs.userDataDir, 'User'), { recursive: true });
  mkdirSync(dirs.extensionsDir);
  writeFileSync(join(dirs.userDataDir, 'User/settings.json'), JSON.stringify(settings));
  return { ...dirs, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Installs the project as it stands: then every browser that opens the server's address has the extension. */
export function installExtension(extensionsDir: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
  symlinkSync(projectDir, join(extensionsDir, `${publisher}.${name}-${version}`), 'junction');
}
