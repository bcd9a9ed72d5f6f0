import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Folders of a server's own. */
export interface ServerDirs {
  readonly serverDataDir: string;
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

/** Makes them; `remove` them when the server has stopped. */
export function prepareDirs(settings: Readonly<Record<string, unknown>>): ServerDirs & { remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'penholder-host-'));
  const dirs = { serverDataDir: join(root, 'server'), userDataDir: join(root, 'user-data'), extensionsDir: join(root, 'extensions') };
  mkdirSync(join(dirs.userDataDir, 'User'), { recursive: true });
  mkdirSync(dirs.extensionsDir);
  writeFileSync(join(dirs.userDataDir, 'User/settings.json'), JSON.stringify(settings));
  return { ...dirs, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}
