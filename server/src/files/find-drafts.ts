import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraftFile } from '../library/draft-file.ts';
import { RefusedFile } from './refused-file.ts';

/**
 * The paths of the drafts in a folder and in the folders within it, in the order of their names. What starts with a dot is left out, and so is `node_modules`.
 * Links are not followed: they lead out of the folder, or round in a circle.
 *
 * @param passedOver is told of each folder that cannot be read, with the system's error, and of what has a draft's name and is no regular file.
 */
export async function* findDrafts(folder: string, passedOver: (path: string, error: Error) => void): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder, passedOver)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* findDrafts(path, passedOver);
    else if (!isDraftFile(entry.name)) continue;
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
