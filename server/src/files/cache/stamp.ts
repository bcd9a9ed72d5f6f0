import { lstat } from 'node:fs/promises';

/**
 * What tells a file that has changed from one that has not, without reading it: its size, its number, and when its bytes and its name last changed. Undefined where there is no file; '' for
 * one that has changed in this moment, since it may change once more and its times stay the same.
 */
export async function stampOf(path: string, now = Date.now()): Promise<string | undefined> {
  try {
    const { size, ino, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = await lstat(path, { bigint: true });
    const changed = Math.max(Number(mtimeMs), Number(ctimeMs));
    return now - changed < newMilliseconds ? '' : [size, ino, mtimeNs, ctimeNs].join('.');
  } catch {
    return undefined;
  }
}

/** The coarsest clock of a usual file system, that of FAT, counts seconds by twos. */
const newMilliseconds = 2000;

/** Of a file's bytes: who has the same has the same text. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
}
