import type { Draft, LanguageService } from '../../service.ts';
import { decode } from '../decode.ts';
import { UsageError } from '../problem.ts';
import { readSource } from '../read-source.ts';
import { findSources } from '../sources.ts';

/** A draft that the command line names, with the bytes that were read. */
export interface NamedDraft {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** @throws UsageError for what cannot be read as a draft, with the reason and what to do. */
export async function readDraft(path: string, service: LanguageService): Promise<NamedDraft> {
  // Where git has no such file in one of two commits.
  if (path === '/dev/null') return { draft: service.parse(''), bytes: new Uint8Array() };
  const [source] = await findSources([path], (problem) => {
    throw new UsageError(`${path}: ${problem.text}`);
  });
  if (source === undefined) throw new UsageError(`${path}: There is no such file. Check the spelling of the path.`);
  const bytes = await read(path, () => readSource(source, false));
  if (bytes === undefined) throw new UsageError(`${path}: It is too long, and is not read.`);
  const { text, invalid } = decode(bytes);
  if (invalid.length > 0) throw new UsageError(`${path}: It is not UTF-8 text. Save it in that encoding first.`);
  const draft = service.parse(text);
  if (draft.isUnread) throw new UsageError(`${path}: It is too long, and is not read.`);
  return { draft, bytes };
}

async function read<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}
