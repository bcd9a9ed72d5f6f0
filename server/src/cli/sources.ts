import { readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileProblem, type Problem } from './problem.ts';

/** The name of standard input in every report. */
export const standardInput = '<stdin>';

export interface Source {
  /** Absolute; `<stdin>` for standard input. */
  readonly path: string;
  /** In bytes; 0 where it cannot be known before reading, as for standard input and pipes. */
  readonly size: number;
  /** False for what a fixed text cannot be put in the place of: standard input, a pipe, a device. */
  readonly replaceable: boolean;
}

/**
 * What the paths name: a file whatever its extension, the `*.draft` files of a folder and of the folders in it
 * (save `node_modules` and those that start with a dot), and `-` for standard input. Links are followed where they are
 * named, not where they are met in a folder. Each source comes once, in the order of the paths; those of a folder by name.
 */
export async function findSources(paths: readonly string[], report: (problem: Problem) => void): Promise<Source[]> {
  const found = new Map<string, Source>();
  const add = (source: Source) => found.has(source.path) || found.set(source.path, source);
  for (const path of paths) {
    if (path === '-') {
      add({ path: standardInput, size: 0, replaceable: false });
      continue;
    }
    try {
      const status = await stat(path);
      if (!status.isDirectory()) add({ path: resolve(path), size: status.size, replaceable: status.isFile() });
      else for (const file of await draftsIn(path, report)) add(file);
    } catch (error) {
      report(fileProblem(path, error, 'read'));
    }
  }
  return [...found.values()];
}

async function draftsIn(folder: string, report: (problem: Problem) => void): Promise<Source[]> {
  const unreadable: Problem[] = [];
  // Loaded for folders alone: nobody should wait for it who names a file.
  const { glob } = await import('tinyglobby');
  const files = await glob('**/*.draft', {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
    fs: { readdir: readdirTelling((path, error) => unreadable.push(fileProblem(path, error, 'read'))) },
  });
  for (const problem of unreadable) report(problem);
  if (files.length === 0 && unreadable.length === 0)
    report({ path: folder, text: 'There are no .draft files in this folder. Name a file to check it whatever its extension.' });
  return Promise.all(files.sort().map(async (path) => ({ path: resolve(path), size: (await stat(path)).size, replaceable: true })));
}

/** The walk itself passes over a folder that it cannot read; a drafter must hear of it. */
function readdirTelling(tell: (folder: string, error: Error) => void): typeof readdir {
  const telling = (folder: string, options: { withFileTypes: true }, done: Parameters<typeof readdir>[2]) =>
    readdir(folder, options, (error, entries) => {
      if (error) tell(resolve(folder), error);
      done(error, entries as never);
    });
  return telling as unknown as typeof readdir;
}
