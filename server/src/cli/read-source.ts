import { pipeline } from 'node:stream/promises';
import { readFoundFile, readNamedFile, readStream } from '../files/read-file.ts';
import { RefusedFile } from '../files/refused-file.ts';
import { longestDraft } from '../text/limits.ts';
import { type Source, standardInput } from './sources.ts';

/**
 * The bytes of a source; undefined when there are more than a draft may have.
 *
 * @param pass whether standard input that is too long is passed on to standard output, to its end.
 * @throws the system's error, or RefusedFile, when the source cannot be read.
 */
export async function readSource({ path, foundInFolder: met }: Source, pass: boolean): Promise<Uint8Array | undefined> {
  if (path === standardInput) return readStandardInput(pass);
  try {
    return await (met ? readFoundFile : readNamedFile)(path, longestDraft);
  } catch (error) {
    if (error instanceof RefusedFile && error.code === 'TOO_LONG') return undefined;
    throw error;
  }
}

async function readStandardInput(pass: boolean): Promise<Uint8Array | undefined> {
  const { stdin, stdout } = process;
  const { bytes, complete } = await readStream(stdin, longestDraft);
  if (complete) return bytes;
  if (pass) {
    stdout.write(bytes);
    await pipeline(stdin, stdout, { end: false });
  } else stdin.destroy();
  return undefined;
}
