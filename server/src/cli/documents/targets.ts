import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Source, standardInput } from '../sources.ts';

export interface TargetOptions {
  readonly paths: readonly string[];
  /** The file of one source, the folder of several. */
  readonly output: string | undefined;
  /** What the names of sources end in, and what those of the files end in that are made of them. */
  readonly from: RegExp;
  readonly to: string;
  /** Whether one source without an output goes to standard output, and not to a file beside it. */
  readonly toStandardOutput: boolean;
}

/** Where what is made of each source goes; undefined for standard output. */
export async function targets(options: TargetOptions, sources: readonly Source[]): Promise<(source: Source) => string | undefined> {
  const { paths, output, from, to, toStandardOutput } = options;
  const isOne = paths.length === 1 && sources.every(({ foundInFolder }) => !foundInFolder);
  const isFolder = output !== undefined && (await isFolderAt(output));
  return ({ path, foundInFolder }) => {
    if (isOne && !isFolder && (output !== undefined || toStandardOutput)) return output === undefined ? undefined : resolve(output);
    if (path === standardInput) return output === undefined ? undefined : resolve(output, `stdin${to}`);
    const name = `${basename(path).replace(from, '')}${to}`;
    if (output === undefined) return join(dirname(path), name);
    // The folders within a folder stay apart.
    const root = foundInFolder ? paths.map((each) => resolve(each)).find((each) => path.startsWith(join(each, sep))) : undefined;
    return resolve(output, root === undefined ? '' : relative(root, dirname(path)), name);
  };
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
