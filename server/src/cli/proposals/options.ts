import { parseArgs } from 'node:util';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

export const proposalFormats = ['table', 'json', 'csv', 'markdown', 'html'] as const;
export type ProposalFormat = (typeof proposalFormats)[number];

export interface ProposalsOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly format: ProposalFormat;
}

export interface TextOptions {
  readonly path: string;
  /** `agreed`, `accepted`, `original`, or a delegation as the user writes it. */
  readonly as: string;
}

/** @throws UsageError with what is wrong and what to do. */
export function proposalsCommand(args: readonly string[]): ({ readonly name: 'proposals' } & ProposalsOptions) | HelpOn<'proposals'> {
  const options = { format: { type: 'string', default: 'table' }, help: helpOption } as const;
  const { values, positionals } = parsed('proposals', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'proposals' };
  const format = formatNamed(values.format, proposalFormats);
  if (positionals.length === 0) throw new UsageError('Name the drafts whose proposals to list: files, folders, or - for standard input.');
  return { name: 'proposals', paths: positionals, format };
}

/** @throws UsageError with what is wrong and what to do. */
export function textCommand(args: readonly string[]): ({ readonly name: 'text' } & TextOptions) | HelpOn<'text'> {
  const options = { as: { type: 'string' }, help: helpOption } as const;
  const { values, positionals } = parsed('text', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'text' };
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('Name one draft: a file, or - for standard input.');
  const as = values.as?.trim() ?? '';
  if (as === '') throw new UsageError('Say whose text: --as agreed, accepted, original, or the name of a delegation.');
  return { name: 'text', path, as };
}
