import { parseArgs } from 'node:util';
import { archiveCommand, type PushOptions } from './archive/options.ts';
import { type CatalogueOptions, catalogueCommand } from './catalogue/options.ts';
import { type CitationsOptions, citationsCommand } from './citation-graph/options.ts';
import { type ConcordOptions, concordCommand } from './concord/options.ts';
import { type ExportOptions, exportCommand, type ImportOptions, importCommand } from './documents/options.ts';
import type { help } from './help.ts';
import { type McpOptions, mcpCommand } from './mcp/options.ts';
import { formatNamed, type HelpOn, helpOption, parsed } from './parse-options.ts';
import { UsageError } from './problem.ts';
import { type ProposalsOptions, proposalsCommand, type TextOptions, textCommand } from './proposals/options.ts';
import {
  type CompileOptions,
  compileCommand,
  type DiffOptions,
  diffCommand,
  gitSetupCommand,
  type MergeOptions,
  mergeCommand,
} from './revisions/options.ts';
import { type SimilarOptions, similarCommand } from './similar/options.ts';

export type Command =
  | HelpOn<keyof typeof help>
  | { readonly name: 'version' }
  | { readonly name: 'lsp' }
  | { readonly name: 'git-setup' }
  | ({ readonly name: 'diff' } & DiffOptions)
  | ({ readonly name: 'concord' } & ConcordOptions)
  | ({ readonly name: 'merge' } & MergeOptions)
  | ({ readonly name: 'compile' } & CompileOptions)
  | ({ readonly name: 'similar' } & SimilarOptions)
  | ({ readonly name: 'push' } & PushOptions)
  | ({ readonly name: 'check' } & CheckOptions)
  | ({ readonly name: 'catalogue' } & CatalogueOptions)
  | ({ readonly name: 'import' } & ImportOptions)
  | ({ readonly name: 'mcp' } & McpOptions)
  | ({ readonly name: 'export' } & ExportOptions)
  | ({ readonly name: 'citations' } & CitationsOptions)
  | ({ readonly name: 'proposals' } & ProposalsOptions)
  | ({ readonly name: 'text' } & TextOptions);

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: string;
  readonly fix: boolean;
  /** Infinity when not limited. */
  readonly maxWarnings: number;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Undefined for as many as there is work for. */
  readonly threads: number | undefined;
}

/** @throws UsageError with what is wrong and what to do. */
export function parseCommand(args: readonly string[], formats: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === 'check') return checkCommand(rest, formats);
  if (name === 'lsp') return lspCommand(rest);
  if (name === 'diff') return diffCommand(rest);
  if (name === 'concord') return concordCommand(rest);
  if (name === 'merge') return mergeCommand(rest);
  if (name === 'compile') return compileCommand(rest);
  if (name === 'similar') return similarCommand(rest);
  if (name === 'archive') return archiveCommand(rest);
  if (name === 'git-setup') return gitSetupCommand(rest);
  if (name === 'catalogue') return catalogueCommand(rest);
  if (name === 'import') return importCommand(rest);
  if (name === 'mcp') return mcpCommand(rest);
  if (name === 'export') return exportCommand(rest);
  if (name === 'citations') return citationsCommand(rest);
  if (name === 'proposals') return proposalsCommand(rest);
  if (name === 'text') return textCommand(rest);
  if (name === '--help' || name === '-h' || name === 'help') return { name: 'help', about: 'penholder' };
  if (name === '--version' || name === '-v') return { name: 'version' };
  if (name === undefined) throw new UsageError('Say what to do: penholder check PATH…, or penholder --help for all there is.');
  throw new UsageError(`There is no command “${name}”. To check a draft: penholder check PATH…`);
}

function checkCommand(args: string[], formats: readonly string[]): Command {
  const { values, positionals } = parsed('check', () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'stylish' },
        fix: { type: 'boolean', default: false },
        'max-warnings': { type: 'string' },
        config: { type: 'string' },
        baseline: { type: 'string' },
        threads: { type: 'string' },
        help: helpOption,
      },
    }),
  );
  if (values.help) return { name: 'help', about: 'check' };
  const format = formatNamed(values.format, formats);
  if (positionals.length === 0) throw new UsageError('Name the drafts to check: files, folders, or - for standard input.');
  const maxWarnings = values['max-warnings'] ?? 'Infinity';
  if (!/^(\d+|Infinity)$/.test(maxWarnings)) throw new UsageError(`--max-warnings takes a whole number, not “${maxWarnings}”.`);
  const { threads } = values;
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads))
    throw new UsageError(`--threads takes a whole number from 1 to 99, not “${threads}”.`);
  return {
    name: 'check',
    paths: positionals,
    format,
    fix: values.fix,
    maxWarnings: Number(maxWarnings),
    config: values.config,
    baseline: values.baseline,
    threads: threads === undefined ? undefined : Number(threads),
  };
}

function lspCommand(args: string[]): Command {
  // Clients of the protocol's own libraries add their process id.
  const options = { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' }, help: helpOption } as const;
  const { values } = parsed('lsp', () => parseArgs({ args, options }));
  if (values.help) return { name: 'help', about: 'lsp' };
  if (!values.stdio) throw new UsageError('The language server speaks over standard input and output: penholder lsp --stdio');
  return { name: 'lsp' };
}
