import { readFoundFile } from '../files/read-file.ts';
import { pathOf } from '../service.ts';
import { longestDraft } from '../text/limits.ts';

/** The `readFile` of a platform with files. */
export async function readFile(uri: string, mostBytes: number = longestDraft): Promise<Uint8Array | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFoundFile(pathOf(uri), mostBytes);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
