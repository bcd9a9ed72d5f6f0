import { parseArgs } from 'node:util';
import { type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export interface CatalogueOptions {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Undefined for standard output. */
  readonly output: string | undefined;
}

/** @throws UsageError with what is wrong and what to do. */
export function catalogueCommand(args: readonly string[]): ({ readonly name: 'catalogue' } & CatalogueOptions) | HelpOn<'catalogue'> {
  const options = { output: { type: 'string', short: 'o' }, help: helpOption } as const;
  const { values, positionals } = parsed('catalogue', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'catalogue' };
  const [doing, ...paths] = positionals;
  if (doing !== 'import')
    throw new UsageError(
      doing === undefined
        ? 'Say what to do with a catalogue: penholder catalogue import FILE… -o NAME.csl.json'
        : `Nothing can be done with a catalogue that is called “${doing}”: penholder catalogue import FILE… -o NAME.csl.json`,
    );
  if (paths.length === 0) throw new UsageError('Name the lists to import: files, or - for standard input.');
  return { name: 'catalogue', paths, output: values.output };
}
