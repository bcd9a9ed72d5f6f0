import { randomUUID } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Thrown where a file could be replaced and should not be. The message tells a drafter why, and what to do. */
export class FixRefused extends Error {}

/**
 * Replaces the bytes that were read from a file by a text, as a whole or not at all: a new file beside it takes its name. Mode and owner
 * stay. A link is followed and stays a link.
 *
 * @returns the file that was replaced: another one than `path` where that is a link.
 * @throws Refusal where text of others could be lost; the system's error where the file cannot be written.
 */
export async function replaceFile(path: string, read: Uint8Array, text: string): Promise<string> {
  const named = await lstat(path);
  const file = named.isSymbolicLink() ? await realpath(path) : path;
  const status = await lstat(file);
  if (!status.isFile()) throw new FixRefused('It was not fixed: it is no regular file. Copy its text to a file, and fix that.');
  if (status.nlink > 1)
    throw new FixRefused(
      `It was not fixed: ${status.nlink} names (hard links) stand for this one file, and the others would keep the text of before. Copy it, and fix the copy.`,
    );
  // Asked for here, since renaming would replace a read-only file too.
  await access(file, constants.W_OK);
  await writeBeside(file, text, status, async () => {
    if (!(await readFile(file)).equals(read))
      throw new FixRefused('It was not fixed: it was changed while it was being checked. Run the command again.');
  });
  return file;
}

/** `beforeRename` runs at the last moment, and can still throw. */
async function writeBeside(file: string, text: string, status: Stats, beforeRename: () => Promise<void>): Promise<void> {
  // Imported here, since most runs write nothing.
  const { onExit } = await import('signal-exit');
  const beside = join(dirname(file), `.penholder-${randomUUID()}`);
  // Readable for its owner alone until it has the mode of the file.
  const handle = await open(beside, 'wx', 0o600);
  const forget = onExit(() => rmSync(beside, { force: true }));
  try {
    try {
      await handle.writeFile(text);
      await keepOwnerAndMode(handle, status);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeRename();
    await rename(beside, file);
  } finally {
    forget();
    await rm(beside, { force: true });
  }
}

async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid)
    await handle.chown(uid, gid).catch(() => {
      throw new FixRefused(
        'It was not fixed: it belongs to another user or group, and would be yours afterwards. Let its owner fix it, or fix a copy.',
      );
    });
  // After the owner, since a change of owner clears some bits of the mode.
  await handle.chmod(mode & 0o7777);
}
