import type { Draft, LanguageService } from '../../service.ts';
import { foreignText } from '../../text/foreign-text.ts';
import { decode } from '../decode.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { readSource } from '../read-source.ts';
import type { Source } from '../sources.ts';

/** The draft in a source, or why it cannot be read. */
export async function readDraft(source: Source, service: LanguageService): Promise<Draft | Problem> {
  const { path } = source;
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readSource(source, false);
  } catch (error) {
    return fileProblem(path, error, 'read');
  }
  if (bytes === undefined) return { path, text: service.tooLong.message };
  const foreign = foreignText(bytes);
  if (foreign !== undefined) return { path, text: foreign };
  const { text, invalid } = decode(bytes);
  if (invalid.length > 0) return { path, text: 'It is not in UTF-8, and its words would be spoilt. Save it as UTF-8.' };
  const draft = service.parse(text);
  return draft.isUnread ? { path, text: service.tooLong.message } : draft;
}

export function isDraft(read: Draft | Problem): read is Draft {
  return 'paragraphs' in read;
}
