import { readFoundFile, readNamedFile, readStream } from '../../files/read-file.ts';
import { RefusedFile } from '../../files/refused-file.ts';
import { type ImportedDocument, type ImportOptions, importDocument } from '../../service.ts';
import { longestDocument, longestDraft } from '../../text/limits.ts';
import { bugIn, fileProblem, type Problem } from '../problem.ts';
import { type Source, standardInput } from '../sources.ts';

/** By its name. Word's own files beside an open document begin with “~$”. */
export function isDocument(name: string): boolean {
  return /\.(?:docx|xml)$/i.test(name) && !name.startsWith('~$');
}

export interface ReadDocument extends ImportedDocument {
  /** Of the document. */
  readonly bytes: Uint8Array;
}

/** A Word document, or one in Akoma Ntoso, as the text of a draft, or why it cannot be that. */
export async function readDocument(
  source: Pick<Source, 'path' | 'foundInFolder'>,
  options: ImportOptions,
): Promise<ReadDocument | Problem> {
  const { path } = source;
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(source);
  } catch (error) {
    return fileProblem(path, error, 'read');
  }
  const made = await importDocument(bytes, options).catch((error) => bugIn(`The import of ${path}`, error));
  if ('refused' in made) return { path, text: made.refused };
  if ('report' in made && made.text.length > longestDraft)
    return { path, text: 'Its text is longer than a draft may be. Divide it, and import the parts.' };
  return 'report' in made ? { ...made, bytes } : made;
}

async function bytesOf({ path, foundInFolder }: Pick<Source, 'path' | 'foundInFolder'>): Promise<Uint8Array> {
  if (path !== standardInput) return (foundInFolder ? readFoundFile : readNamedFile)(path, longestDocument);
  const { bytes, complete } = await readStream(process.stdin, longestDocument);
  if (complete) return bytes;
  process.stdin.destroy();
  throw new RefusedFile('TOO_LONG');
}
