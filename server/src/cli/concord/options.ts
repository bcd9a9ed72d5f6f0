import { parseArgs } from 'node:util';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export const concordFormats = ['text', 'json'] as const;
export type ConcordFormat = (typeof concordFormats)[number];

export interface ConcordOptions {
  /** Two or more. */
  readonly paths: readonly string[];
  readonly format: ConcordFormat;
}

/** @throws UsageError with what is wrong and what to do. */
export function concordCommand(args: readonly string[]): ({ readonly name: 'concord' } & ConcordOptions) | HelpOn<'concord'> {
  const options = { format: { type: 'string', default: 'text' }, help: helpOption } as const;
  const { values, positionals } = parsed('concord', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'concord' };
  const format = formatNamed(values.format, concordFormats);
  if (positionals.length < 2)
    throw new UsageError('Name the drafts of one text, a file for each language: penholder concord oceans.en.draft oceans.fr.draft');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('Only one of the drafts can come from standard input.');
  return { name: 'concord', paths: positionals, format };
}
