import { parseArgs } from 'node:util';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export const diffFormats = ['text', 'json', 'markdown', 'html'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export interface DiffOptions {
  readonly before: string;
  readonly after: string;
  /** How the two are called in the report, where that is not their paths. */
  readonly title: string | undefined;
  readonly format: DiffFormat;
}

export interface MergeOptions {
  readonly base: string;
  /** The merged text is written to it. */
  readonly ours: string;
  readonly theirs: string;
  readonly names: { readonly ours: string; readonly theirs: string };
}

export interface CompileOptions {
  readonly base: string;
  readonly copies: readonly { readonly path: string; readonly by: string }[];
}

/** @throws UsageError with what is wrong and what to do. */
export function diffCommand(args: readonly string[]): ({ readonly name: 'diff' } & DiffOptions) | HelpOn<'diff'> {
  const options = {
    format: { type: 'string', default: 'text' },
    git: { type: 'boolean', default: false },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('diff', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'diff' };
  const format = formatNamed(values.format, diffFormats);
  // git calls its driver with: path old-file old-hex old-mode new-file new-hex new-mode, and for a file with another name two more (git-config, diff.<driver>.command; gitattributes).
  const [before, after] = values.git ? [positionals[1], positionals[4]] : positionals;
  if (before === undefined || after === undefined || (!values.git && positionals.length > 2))
    throw new UsageError('Name two revisions of a draft: penholder diff OLD NEW. One of them may be - for standard input.');
  return { name: 'diff', before, after, title: values.git ? positionals[0] : undefined, format };
}

/** @throws UsageError with what is wrong and what to do. */
export function mergeCommand(args: readonly string[]): ({ readonly name: 'merge' } & MergeOptions) | HelpOn<'merge'> {
  const options = {
    ours: { type: 'string', default: 'Ours' },
    theirs: { type: 'string', default: 'Theirs' },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('merge', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'merge' };
  const [base, ours, theirs, ...others] = positionals;
  if (base === undefined || ours === undefined || theirs === undefined || others.length > 0)
    throw new UsageError('Name three files: penholder merge BASE OURS THEIRS. The merged text is written to OURS.');
  return { name: 'merge', base, ours, theirs, names: { ours: values.ours, theirs: values.theirs } };
}

/** @throws UsageError with what is wrong and what to do. */
export function compileCommand(args: readonly string[]): ({ readonly name: 'compile' } & CompileOptions) | HelpOn<'compile'> {
  const options = { help: helpOption } as const;
  const { values, positionals } = parsed('compile', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'compile' };
  const [base, ...copies] = positionals;
  if (base === undefined || copies.length === 0)
    throw new UsageError(
      'Name the base, and each copy with its delegation: penholder compile base.draft chile.draft=Chile peru.draft=Peru',
    );
  return { name: 'compile', base, copies: copies.map(copyOf) };
}

/** The last equals sign parts them: a file's name may have one, no delegation's has. */
function copyOf(argument: string): { readonly path: string; readonly by: string } {
  const at = argument.lastIndexOf('=');
  const [path, by] = [argument.slice(0, at), argument.slice(at + 1).trim()];
  if (at < 1 || by === '') throw new UsageError(`Say whose copy “${argument}” is: ${argument}=Chile`);
  if (/[[\]():;,/]/.test(by))
    throw new UsageError(`“${by}” cannot stand in a bracket: a delegation's name has no brackets, colons, commas or strokes.`);
  return { path, by };
}

/** @throws UsageError with what is wrong and what to do. */
export function gitSetupCommand(args: readonly string[]): { readonly name: 'git-setup' } | HelpOn<'git-setup'> {
  const options = { help: helpOption } as const;
  const { values } = parsed('git-setup', () => parseArgs({ args: [...args], options }));
  return values.help ? { name: 'help', about: 'git-setup' } : { name: 'git-setup' };
}
