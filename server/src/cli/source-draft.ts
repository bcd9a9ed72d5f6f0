import { RefusedFile } from '../files/refused-file.ts';
import { type Draft, foreignInWords, type LanguageService } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import { decode } from './decode.ts';
import { fileProblem, type Problem, usageError } from './problem.ts';
import { readSource } from './read-source.ts';
import { findSources, type Source } from './sources.ts';

export interface SourceDraft {
  readonly source: Source;
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** A source as a draft whose text can be written again; undefined, with a problem told, where it cannot be read as one. */
export async function draftOfSource(
  source: Source,
  service: LanguageService,
  tell: (problem: Problem) => void,
): Promise<SourceDraft | undefined> {
  const read = await readDraft(source, service);
  if ('draft' in read) return read;
  tell(read);
  return undefined;
}

/**
 * The draft that a path names: a file, a folder that has one draft, or `-` for standard input.
 *
 * @throws UsageError for what cannot be read as a draft, with the reason and what to do.
 */
export async function draftNamed(path: string, service: LanguageService): Promise<SourceDraft> {
  // Git names this file, on every system, where one of two commits has none.
  if (path === '/dev/null') return { source: { path, size: 0, foundInFolder: false }, draft: service.parse(''), bytes: new Uint8Array() };
  const [source, ...others] = await findSources([path], fail);
  if (source === undefined || others.length > 0) return fail({ path, text: 'This folder has several drafts. Name one of them.' });
  const read = await readDraft(source, service);
  return 'draft' in read ? read : fail(read);
}

/** The bytes of a source that may be a text in UTF-8, or why they cannot be read. */
export async function bytesOfSource(source: Source): Promise<Uint8Array | Problem> {
  const { path } = source;
  try {
    const bytes = await readSource(source, false);
    if (bytes === undefined) return tooLong(path);
    const foreign = foreignText(bytes);
    return foreign === undefined ? bytes : { path, text: foreignInWords(foreign) };
  } catch (error) {
    return fileProblem(path, error, 'read');
  }
}

async function readDraft(source: Source, service: LanguageService): Promise<SourceDraft | Problem> {
  const { path } = source;
  const bytes = await bytesOfSource(source);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { text, invalid } = decode(bytes);
  if (invalid.length > 0) return { path, text: 'It is not in UTF-8, and its words would be spoilt. Save it as UTF-8.' };
  const draft = service.parse(text);
  return draft.isUnread ? tooLong(path) : { source, draft, bytes };
}

function tooLong(path: string): Problem {
  return fileProblem(path, new RefusedFile('TOO_LONG'), 'read');
}

function fail(problem: Problem): never {
  throw usageError(problem);
}
