import { parseArgs } from 'node:util';
import { type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export interface ExportAknOptions {
  /** A file, or `-` for standard input. */
  readonly path: string;
  /** Undefined for standard output. */
  readonly output: string | undefined;
}

/** @throws UsageError with what is wrong and what to do. */
export function exportCommand(args: readonly string[]): ({ readonly name: 'export' } & ExportAknOptions) | HelpOn<'export'> {
  const options = { output: { type: 'string', short: 'o' }, help: helpOption } as const;
  const { values, positionals } = parsed('export', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'export' };
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('Name one draft to export: penholder export DRAFT -o FILE.xml');
  const { output } = values;
  if (output !== undefined && !/\.xml$/i.test(output))
    throw new UsageError(`An Akoma Ntoso document is a file that ends in .xml, and “${output}” does not.`);
  return { name: 'export', path, output };
}
