import type { Draft, LanguageService } from '../../service.ts';
import type { Problem } from '../problem.ts';
import { draftOfSource } from '../source-draft.ts';
import { findSources, keyOfSource, type Source } from '../sources.ts';

export interface AdoptedTexts {
  /** By the address in the library. */
  readonly keys: ReadonlySet<string>;
  /** Reads one of them again; undefined where it has gone. */
  read(key: string): Promise<Draft | undefined>;
}

/** Enters the drafts that the paths name in the service's library. Only some are kept parsed: a folder may hold an archive. */
export async function enterTexts(
  paths: readonly string[],
  service: LanguageService,
  tell: (problem: Problem) => void,
): Promise<AdoptedTexts> {
  const sources = new Map<string, Source>();
  const parsed = new Map<string, Draft>();
  const read = async (key: string): Promise<Draft | undefined> => {
    const source = sources.get(key);
    const draft = parsed.get(key) ?? (source && (await draftOfSource(source, service, tell))?.draft);
    if (draft !== undefined) keep(key, draft);
    return draft;
  };
  const keep = (key: string, draft: Draft): void => {
    parsed.delete(key);
    parsed.set(key, draft);
    for (const [oldest] of parsed) if (parsed.size > mostParsed) parsed.delete(oldest);
  };
  for (const source of await findSources(paths, tell)) {
    const read = await draftOfSource(source, service, tell);
    const entry = read && service.index(keyOfSource(source.path), read.draft);
    if (entry?.passages !== undefined) sources.set(entry.uri, source);
  }
  return { keys: new Set(sources.keys()), read };
}

/** The texts that one question reads, and those of the next question, which are often the same. */
const mostParsed = 80;
