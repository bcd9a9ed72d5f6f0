import { UsageError } from './problem.ts';

/** What a command makes of `--help`. */
export interface HelpOn<About extends string> {
  readonly name: 'help';
  readonly about: About;
}

export const helpOption = { type: 'boolean', short: 'h' } as const;

/** What Node's parser of options makes of a command's arguments. @throws UsageError with what is wrong, and the command whose help tells more. */
export function parsed<T>(command: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // Node's message goes on with advice that suits a programmer.
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${reason}. penholder ${command} --help lists the options.`);
  }
}

/** @throws UsageError where no format has this name. */
export function formatNamed<Format extends string>(name: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each === name);
  if (format === undefined) throw new UsageError(`There is no format “${name}”. The formats are ${formats.join(', ')}.`);
  return format;
}
