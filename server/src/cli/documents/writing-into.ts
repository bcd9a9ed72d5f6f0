import { readNamedFile } from '../../files/read-file.ts';
import { type Draft, type ExportedDocument, openOriginal } from '../../service.ts';
import { longestDocument } from '../../text/limits.ts';
import type { Slices } from '../../text/slices.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { shownPath } from '../shown-path.ts';
import type { IntoOptions } from './options.ts';
import { readSideCar, sha256, sideCarOf } from './side-car.ts';

/** Writes what was changed in a draft since its import into the document that it was made of, or tells why not: into any other document, what its authors changed meanwhile would be taken back. */
export async function writingInto(
  path: string,
  draft: Draft,
  { original, author, date }: IntoOptions,
): Promise<Slices<ExportedDocument> | Problem> {
  const shown = shownPath(sideCarOf(path), process.cwd());
  let sideCar: Awaited<ReturnType<typeof readSideCar>>;
  try {
    sideCar = await readSideCar(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return fileProblem(sideCarOf(path), error, 'read');
    return {
      path,
      text: `It is not known of which document this draft was made, since ${shown} is not there. Import the document anew with -o, which writes such a file, and give that the name.`,
    };
  }
  if (sideCar === undefined)
    return {
      path: sideCarOf(path),
      text: 'This does not tell of which document the draft was made. Import the document anew with -o, and take the file that is written then.',
    };
  let bytes: Uint8Array;
  try {
    bytes = await readNamedFile(original, longestDocument);
  } catch (error) {
    return fileProblem(original, error, 'read');
  }
  if (sha256(bytes) !== sideCar.sha256)
    return {
      path: original,
      text: `This is not the document of which the draft was made${sideCar.document === '' ? '' : ` (${sideCar.document})`}, or it was changed since. Import it anew, and merge the two drafts (penholder merge).`,
    };
  const opened = await openOriginal(bytes, { emphasisAsChanges: sideCar.emphasisAsChanges });
  if ('refused' in opened) return { path: original, text: opened.refused };
  if (sha256(opened.text) !== sideCar.draftSha256)
    return {
      path: original,
      text: 'Another version of Penholder made the draft of it, in another way. Import it anew, and merge the two drafts (penholder merge).',
    };
  return opened.writeBack(draft, { author, date });
}
