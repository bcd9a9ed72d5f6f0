import { isUtf8 } from 'node:buffer';
import { readFoundFile, readNamedFile, readStream } from '../files/read-file.ts';
import { RefusedFile } from '../files/refused-file.ts';
import { foreignInWords } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import { longestCatalogue } from '../text/limits.ts';
import { fileProblem, type Problem } from './problem.ts';
import { type Source, standardInput } from './sources.ts';

export interface TextFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The text of a list of texts, or why it cannot be read. Titles are copied from it, so a byte that is not UTF-8 would spoil what they are copied to. */
export async function readTextFile({ path, foundInFolder }: Omit<Source, 'size'>): Promise<TextFile | Problem> {
  let bytes: Uint8Array;
  try {
    bytes =
      path === standardInput ? await readStandardInput() : await (foundInFolder ? readFoundFile : readNamedFile)(path, longestCatalogue);
  } catch (error) {
    return fileProblem(path, error, 'read');
  }
  const foreign = foreignText(bytes);
  if (foreign !== undefined) return { path, text: foreignInWords(foreign) };
  if (!isUtf8(bytes)) return { path, text: 'It is not in UTF-8, and its titles would be spoilt. Save it as UTF-8.' };
  return { bytes, text: new TextDecoder().decode(bytes) };
}

export function isTextFile(read: TextFile | Problem): read is TextFile {
  return 'bytes' in read;
}

async function readStandardInput(): Promise<Uint8Array> {
  const { bytes, complete } = await readStream(process.stdin, longestCatalogue);
  if (complete) return bytes;
  process.stdin.destroy();
  throw new RefusedFile('TOO_LONG');
}
