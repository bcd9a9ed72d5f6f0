import { parseArgs } from 'node:util';
import { type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export interface McpOptions {
  /** The folders whose drafts may be asked about. */
  readonly folders: readonly string[];
}

/** @throws UsageError with what is wrong and what to do. */
export function mcpCommand(args: readonly string[]): ({ readonly name: 'mcp' } & McpOptions) | HelpOn<'mcp'> {
  const options = { help: helpOption } as const;
  const { values, positionals } = parsed('mcp', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'mcp' };
  if (positionals.length === 0)
    throw new UsageError('Name the folders whose drafts a language model may ask about, and no others: penholder mcp drafts/');
  return { name: 'mcp', folders: positionals };
}
