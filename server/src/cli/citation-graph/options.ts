import { parseArgs } from 'node:util';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export const citationFormats = ['table', 'json', 'csl-json', 'dot', 'mermaid'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export interface CitationsOptions {
  readonly paths: readonly string[];
  readonly format: CitationFormat;
  /** Whether what is known of the drafts is kept for the next run. */
  readonly cache: boolean;
}

/** @throws UsageError with what is wrong and what to do. */
export function citationsCommand(args: readonly string[]): ({ readonly name: 'citations' } & CitationsOptions) | HelpOn<'citations'> {
  const options = {
    format: { type: 'string', default: 'table' },
    'no-cache': { type: 'boolean', default: false },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('citations', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'citations' };
  const format = formatNamed(values.format, citationFormats);
  if (positionals.length === 0) throw new UsageError('Name the drafts whose citations you want: files, folders, or - for standard input.');
  return { name: 'citations', paths: positionals, format, cache: !values['no-cache'] };
}
