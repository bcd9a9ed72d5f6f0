import { dirname, join, resolve } from 'node:path';
import { readFoundFile, readNamedFile } from '../files/read-file.ts';
import { defaultSettings, type LanguageService, type Settings, settingsFileName } from '../service.ts';
import { longestDraft } from '../text/limits.ts';
import { fileProblem, type Problem, usageError } from './problem.ts';
import { parseSettings } from './settings-file.ts';
import { standardInput } from './sources.ts';

/** The settings for each file, or the problem that keeps it from being checked. */
export type SettingsFor = (path: string) => Promise<Settings | Problem>;

/**
 * With a named file, its settings for every draft. Without, those of the `penholder.json` in the draft's folder or the
 * nearest folder above it that has one (for standard input: from the working directory); without any, the defaults. Paths of
 * catalogues begin in the folder of the file that names them, and are absolute here. Folders above are looked into as long as
 * `isOpen` says so.
 *
 * @throws UsageError when the named file is no settings.
 */
export async function findSettings(
  named: string | undefined,
  service: LanguageService,
  isOpen: (folder: string) => boolean | Promise<boolean> = () => true,
): Promise<SettingsFor> {
  const byFolder = new Map<string, Promise<Settings | Problem>>();
  const load = async (path: string, read: typeof readFoundFile): Promise<Settings | Problem> => {
    const settings = parseSettings(path, await read(path, longestDraft), service);
    if (isProblem(settings) || settings.catalogues === undefined) return settings;
    return { ...settings, catalogues: settings.catalogues.map((each) => resolve(dirname(path), each)) };
  };

  function inFolder(folder: string): Promise<Settings | Problem> {
    const known = byFolder.get(folder) ?? nearest(folder);
    byFolder.set(folder, known);
    return known;
  }

  async function nearest(folder: string): Promise<Settings | Problem> {
    const path = join(folder, settingsFileName);
    try {
      return await load(path, readFoundFile);
    } catch (error) {
      if (!absent(error)) return fileProblem(path, error, 'read');
      const above = dirname(folder);
      return above === folder || !(await isOpen(above)) ? defaultSettings : inFolder(above);
    }
  }

  if (named !== undefined) {
    const settings = await load(named, readNamedFile).catch((error: unknown) => fileProblem(named, error, 'read'));
    if (isProblem(settings)) throw usageError(settings);
    return async () => settings;
  }
  return (path) => inFolder(path === standardInput ? process.cwd() : dirname(resolve(path)));
}

export function isProblem(value: Settings | Problem): value is Problem {
  return 'text' in value;
}

function absent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
