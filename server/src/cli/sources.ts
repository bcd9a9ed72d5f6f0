import { lstat, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { findDrafts, type Wanted } from '../files/find-drafts.ts';
import { RefusedFile } from '../files/refused-file.ts';
import { isDraftFile, keyOfPath, pathOf } from '../service.ts';
import { fileProblem, type Problem } from './problem.ts';
import { say } from './say.ts';

/** The name of standard input in every report. */
export const standardInput = '<stdin>';

/** The address under which the library knows a source. */
export function keyOfSource(path: string): string {
  return path === standardInput ? path : keyOfPath(path);
}

/** The source that the library knows under this address. */
export function pathOfSource(key: string): string {
  return key === standardInput ? key : pathOf(key);
}

export interface Source {
  /** Absolute; `<stdin>` for standard input. */
  readonly path: string;
  /** In bytes; 0 where it cannot be known before reading, as for standard input and pipes. */
  readonly size: number;
  /** False for what is named on the command line, which may be a link. */
  readonly foundInFolder: boolean;
}

/**
 * What the paths name: a file whatever its extension, the `*.draft` files of a folder and of the folders in it, or those that are wanted in their place
 * (save `node_modules` and those that start with a dot), and `-` for standard input. Links are followed where they are
 * named; those in a folder are left out, and the user is told. Each source comes once, in the order of the paths; those of a folder by name.
 */
export async function findSources(
  paths: readonly string[],
  report: (problem: Problem) => void,
  isWanted: Wanted = isDraftFile,
  noneFound = 'There are no .draft files in this folder. Name a file to check it whatever its extension.',
): Promise<Source[]> {
  const found = new Map<string, Source>();
  const add = (source: Source) => found.has(source.path) || found.set(source.path, source);
  for (const path of paths) {
    if (path === '-') {
      add({ path: standardInput, size: 0, foundInFolder: false });
      continue;
    }
    try {
      const status = await stat(path);
      if (!status.isDirectory()) add({ path: resolve(path), size: status.size, foundInFolder: false });
      else for (const file of await filesIn(path, report, isWanted, noneFound)) add(file);
    } catch (error) {
      report(fileProblem(path, error, 'read'));
    }
  }
  return [...found.values()];
}

async function filesIn(folder: string, report: (problem: Problem) => void, isWanted: Wanted, noneFound: string): Promise<Source[]> {
  const paths: string[] = [];
  const refused: string[] = [];
  let unreadable = 0;
  const found = findDrafts(
    resolve(folder),
    (path, error) => {
      if (error instanceof RefusedFile) refused.push(relative(folder, path));
      else {
        unreadable += 1;
        report(fileProblem(path, error, 'read'));
      }
    },
    isWanted,
  );
  for await (const path of found) paths.push(path);
  if (refused.length > 0) say(leftOutSentence(folder, refused));
  if (paths.length === 0 && unreadable === 0) report({ path: folder, text: noneFound });
  return Promise.all(paths.sort().map(async (path) => ({ path, size: await sizeOf(path), foundInFolder: true })));
}

/** One sentence for all of them, since a folder may be full of links. */
function leftOutSentence(folder: string, names: readonly string[]): string {
  const more = names.length > mostNamesListed ? ` and ${names.length - mostNamesListed} more` : '';
  const listed = names.slice(0, mostNamesListed).join(', ');
  return `In ${folder}, what is a link or no regular file was left out: ${listed}${more}. To check what a link leads to, name it.`;
}

/** Enough to see what was left out. */
const mostNamesListed = 3;

/** 0 for a file that is gone: reading it will report that. */
async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
