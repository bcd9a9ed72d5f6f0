import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileProblem, usageError } from '../problem.ts';
import { shownPath } from '../shown-path.ts';

/** The folders that a model may ask about: it reaches no file outside of them. */
export interface OpenFolders {
  /** Without links. */
  readonly folders: readonly string[];
  /** The real path of a file that a model names, relative to one of the folders or absolute; undefined where there is none in them. */
  find(name: string): Promise<string | undefined>;
  /** Whether a path, links followed, leads to one of the folders or to what is in them. */
  holds(path: string): Promise<boolean>;
  /** The name by which `find` finds it: in the one folder, or else the whole path. */
  shown(path: string): string;
}

/** @throws UsageError for what is no folder that can be read. */
export async function openFolders(named: readonly string[]): Promise<OpenFolders> {
  const folders = await Promise.all(named.map(realFolder));
  const [folder = ''] = folders;

  /** Undefined for what lies outside, or is hidden, as for what is not there: the answer tells nothing of the rest of the machine. */
  async function realWithin(path: string): Promise<string | undefined> {
    const real = await realpath(path).catch(() => undefined);
    return real !== undefined && folders.some((each) => isBelow(each, real)) ? real : undefined;
  }

  return {
    folders,
    async find(name) {
      for (const each of folders) {
        const found = await realWithin(resolve(each, name));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    holds: async (path) => (await realWithin(path)) !== undefined,
    shown: (path) => (folders.length === 1 ? shownPath(path, folder) : path),
  };
}

async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    throw usageError(fileProblem(path, error, 'read'));
  }
  throw usageError({ path, text: 'This is no folder. Name the folder of the drafts that may be asked about.' });
}

/** What starts with a dot is left out, and so are packages, as where drafts are looked for in a folder. */
function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  if (isAbsolute(below)) return false;
  return below.split(sep).every((part) => !part.startsWith('.') && part !== 'node_modules');
}
