import { parseArgs } from 'node:util';
import { type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export interface PushOptions {
  readonly paths: readonly string[];
  /** The address of the archive's server. */
  readonly archive: string;
}

/** The archive that an option or, without one, the environment names. */
export function archiveNamed(option: string | undefined): string | undefined {
  return option ?? (process.env['PENHOLDER_ARCHIVE'] || undefined);
}

/** @throws UsageError with what is wrong and what to do. */
export function archiveCommand(args: readonly string[]): ({ readonly name: 'push' } & PushOptions) | HelpOn<'archive'> {
  const options = { archive: { type: 'string' }, help: helpOption } as const;
  const { values, positionals } = parsed('archive', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'archive' };
  const [doing, ...paths] = positionals;
  if (doing !== 'push' || paths.length === 0) throw new UsageError('Name the texts to send: penholder archive push PATH…');
  const archive = archiveNamed(values.archive);
  if (archive === undefined)
    throw new UsageError('Name the archive’s server: --archive https://archive.example.org:9200, or in the variable PENHOLDER_ARCHIVE.');
  return { name: 'push', paths, archive };
}
