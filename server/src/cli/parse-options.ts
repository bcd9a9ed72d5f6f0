import { UsageError } from './problem.ts';

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
