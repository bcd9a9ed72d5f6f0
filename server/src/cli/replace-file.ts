import { randomUUID } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { access, copyFile, type FileHandle, link, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Thrown where a file could be replaced and should not be. The message tells a drafter why, and what to do. */
export class RefusedReplacement extends Error {}

/** What is done to the file: its text is mended, or the command writes what it makes itself. */
type Doing = 'fix' | 'write';

/**
 * Replaces the bytes that were read from a file by a text, as a whole or not at all: a new file beside it takes its name. Mode and owner
 * stay. A link is followed and stays a link.
 *
 * @returns the file that was replaced: another one than `path` where that is a link.
 * @throws RefusedReplacement where text of others could be lost; the system's error where the file cannot be written.
 */
export async function replaceFile(path: string, read: Uint8Array, text: string, doing: Doing): Promise<string> {
  const refused = refusals[doing];
  const named = await lstat(path);
  const file = named.isSymbolicLink() ? await realpath(path) : path;
  const status = await lstat(file);
  if (!status.isFile()) throw new RefusedReplacement(refused.notRegular);
  if (status.nlink > 1) throw new RefusedReplacement(refused.severalNames(status.nlink));
  // Asked for here, since renaming would replace a read-only file too.
  await access(file, constants.W_OK);
  // Readable for its owner alone until it has the mode of the file.
  await writeBeside(file, text, {
    mode: 0o600,
    prepare: (handle) => keepOwnerAndMode(handle, status, refused.otherOwner),
    publish: async (beside) => {
      if (!(await readFile(file)).equals(read)) throw new RefusedReplacement(refused.changed);
      await rename(beside, file);
    },
  });
  return file;
}

/**
 * Writes a new file, as a whole or not at all.
 *
 * @throws the system's error: with the code EEXIST where there is a file of this name.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeBeside(path, content, {
    mode: 0o666,
    prepare: async () => {},
    // A second name for the file beside, whose first one is taken away: renaming would replace a file that was made meanwhile.
    publish: (beside) => link(beside, path).catch((error) => copyWithoutLinks(error, beside, path)),
  });
}

const refusals: Readonly<
  Record<Doing, { notRegular: string; severalNames: (count: number) => string; otherOwner: string; changed: string }>
> = {
  fix: {
    notRegular: 'It was not fixed: it is no regular file. Copy its text to a file, and fix that.',
    severalNames: (count) =>
      `It was not fixed: ${count} names (hard links) stand for this one file, and the others would keep the text of before. Copy it, and fix the copy.`,
    otherOwner:
      'It was not fixed: it belongs to another user or group, and would be yours afterwards. Let its owner fix it, or fix a copy.',
    changed: 'It was not fixed: it was changed while it was being checked. Run the command again.',
  },
  write: {
    notRegular: 'It was not written: it is no regular file. Name another.',
    severalNames: (count) =>
      `It was not written: ${count} names (hard links) stand for this one file, and the others would keep the text of before. Name another file.`,
    otherOwner: 'It was not written: it belongs to another user or group, and would be yours afterwards. Name another file.',
    changed: 'It was not written: it was changed meanwhile. Run the command again.',
  },
};

/** Some disks, such as those of cameras and sticks, have no second names. */
async function copyWithoutLinks(error: NodeJS.ErrnoException, beside: string, path: string): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(error.code ?? '')) throw error;
  await copyFile(beside, path, constants.COPYFILE_EXCL);
}

interface Writing {
  /** Of the new file, as long as nothing else is said. */
  readonly mode: number;
  /** What is done to the file that has its text. */
  prepare(handle: FileHandle): Promise<void>;
  /** Gives it its name. Runs at the last moment, and can still throw. */
  publish(beside: string): Promise<void>;
}

async function writeBeside(file: string, content: string | Uint8Array, { mode, prepare, publish }: Writing): Promise<void> {
  // Imported here, since most runs write nothing.
  const { onExit } = await import('signal-exit');
  const beside = join(dirname(file), `.penholder-${randomUUID()}`);
  const handle = await open(beside, 'wx', mode);
  const forget = onExit(() => rmSync(beside, { force: true }));
  try {
    try {
      await handle.writeFile(content);
      await prepare(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await publish(beside);
  } finally {
    forget();
    await rm(beside, { force: true });
  }
}

async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats, otherOwner: string): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid)
    await handle.chown(uid, gid).catch(() => {
      throw new RefusedReplacement(otherOwner);
    });
  // After the owner, since a change of owner clears some bits of the mode.
  await handle.chmod(mode & 0o7777);
}
