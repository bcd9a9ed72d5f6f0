import type { Draft, LanguageService } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import { decode } from './decode.ts';
import { fileProblem, type Problem } from './problem.ts';
import { readSource } from './read-source.ts';
import type { Source } from './sources.ts';

export interface SourceDraft {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** A source as a draft; undefined, with a problem told, where it cannot be read as one. */
export async function draftOfSource(
  source: Source,
  service: LanguageService,
  tell: (problem: Problem) => void,
): Promise<SourceDraft | undefined> {
  const { path } = source;
  const refused = (text: string) => {
    tell({ path, text });
    return undefined;
  };
  try {
    const bytes = await readSource(source, false);
    if (bytes === undefined) return refused('It is too long, and is not read.');
    const foreign = foreignText(bytes);
    if (foreign !== undefined) return refused(foreign);
    const { text, invalid } = decode(bytes);
    if (invalid.length > 0) return refused('It is not UTF-8 text. Save it in that encoding first.');
    const draft = service.parse(text);
    return draft.isUnread ? refused('It is too long, and is not read.') : { draft, bytes };
  } catch (error) {
    tell(fileProblem(path, error, 'read'));
    return undefined;
  }
}
