import { constants, createReadStream, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { RefusedFile } from './refused-file.ts';

/**
 * The bytes of a file that was found in a folder. Only regular files are read, since others may have filled the folder: a link can lead anywhere, and a
 * pipe or a device has no end.
 *
 * @throws RefusedFile for what is no regular file, and for one of more than `mostBytes`; else the system's error.
 */
export async function readFoundFile(path: string, mostBytes: number): Promise<Uint8Array> {
  ensureRegular(await lstat(path));
  // The file may have been replaced since: then a pipe is opened without waiting for its writer, and a link is not opened.
  return readRegular(path, mostBytes, constants.O_NOFOLLOW ?? 0);
}

/**
 * The bytes of what a user named, who may mean a link, or a pipe such as `/dev/stdin` or a shell's `<(…)`.
 *
 * @throws RefusedFile above `mostBytes`; else the system's error.
 */
export async function readNamedFile(path: string, mostBytes: number): Promise<Uint8Array> {
  if ((await stat(path)).isFile()) return readRegular(path, mostBytes);
  const stream = createReadStream(path);
  const { bytes, complete } = await readStream(stream, mostBytes);
  stream.destroy();
  if (!complete) throw new RefusedFile('TOO_LONG');
  return bytes;
}

/** The bytes of a stream to its end, or until they are more than `mostBytes`: then the stream stays open, with the rest in it. */
export async function readStream(stream: Readable, mostBytes: number): Promise<{ readonly bytes: Uint8Array; readonly complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return { bytes: Buffer.concat(chunks), complete: length <= mostBytes };
}

async function readRegular(path: string, mostBytes: number, flags = 0): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  try {
    const status = await file.stat();
    ensureRegular(status);
    if (status.size > mostBytes) throw new RefusedFile('TOO_LONG');
    return await readOpen(file, status.size, mostBytes);
  } finally {
    await file.close();
  }
}

/** Reads to the end, whatever size the system tells: a file may grow meanwhile, and those of `/proc` have size 0. */
async function readOpen(file: FileHandle, size: number, mostBytes: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length);
    length += bytesRead;
    if (length > mostBytes) throw new RefusedFile('TOO_LONG');
    if (bytesRead === 0) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, mostBytes) + 1);
  }
}

function ensureRegular(status: Stats): void {
  if (status.isFile()) return;
  throw new RefusedFile(status.isSymbolicLink() ? 'LINK' : 'SPECIAL');
}
