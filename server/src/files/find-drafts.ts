import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraftFile } from '../library/draft-file.ts';
import { RefusedFile } from './refused-file.ts';

/** Whether a file of this name is looked for. */
export type Wanted = (name: string) => boolean;

/**
 * The paths of the drafts in a folder, or of the files that are wanted in their place, and in the folders within it, in the order of their names. What starts with a dot is left out, and so is `node_modules`.
 * Links are not followed: they lead out of the folder, or round in a circle.
 *
 * @param passedOver is told of each folder that cannot be read, with the system's error, and of what has the name of a wanted file and is no regular file.
 */
export async function* findDrafts(
  folder: string,
  passedOver: (path: string, error: Error) => void,
  isWanted: Wanted = isDraftFile,
): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder, passedOver)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* findDrafts(path, passedOver, isWanted);
    else if (!isWanted(entry.name)) continue;
    else if (entry.isFile()) yield path;
    else passedOver(path, new RefusedFile(entry.isSymbolicLink() ? 'LINK' : 'SPECIAL'));
  }
}

async function entriesOf(folder: string, passedOver: (path: string, error: Error) => void): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    passedOver(folder, error as Error);
    return [];
  }
}
