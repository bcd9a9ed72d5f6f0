import { parseArgs } from 'node:util';
import { archiveNamed } from '../archive/options.ts';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export const similarFormats = ['table', 'json'] as const;
export type SimilarFormat = (typeof similarFormats)[number];

export interface SimilarOptions {
  /** A file, with `:LINE` at its end where one paragraph is meant; or `-`. */
  readonly asked: string;
  /** Where the adopted texts are: the draft's own folder where nothing is named. */
  readonly texts: readonly string[];
  readonly format: SimilarFormat;
  /** The address of the server of an archive that is asked as well. */
  readonly archive: string | undefined;
}

/** @throws UsageError with what is wrong and what to do. */
export function similarCommand(args: readonly string[]): ({ readonly name: 'similar' } & SimilarOptions) | HelpOn<'similar'> {
  const options = {
    format: { type: 'string', default: 'table' },
    archive: { type: 'string' },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('similar', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'similar' };
  const format = formatNamed(values.format, similarFormats);
  const [asked, ...texts] = positionals;
  if (asked === undefined)
    throw new UsageError(
      'Name a draft, and where the adopted texts are: penholder similar draft.draft:14 texts/. The line may be left out.',
    );
  if (texts.includes('-')) throw new UsageError('Adopted texts are files and folders: only the draft can come from standard input.');
  return { name: 'similar', asked, texts, format, archive: archiveNamed(values.archive) };
}
