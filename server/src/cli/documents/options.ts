import { parseArgs } from 'node:util';
import { type ImportedChanges, importedChanges } from '../../service.ts';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

const formats = ['stylish', 'json'] as const;

export interface ImportOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Undefined for standard output, or for the folders of the documents. */
  readonly output: string | undefined;
  readonly emphasisAsChanges: boolean;
  readonly changes: ImportedChanges;
  /** As git wants it that asks for the text of a file: on standard output, whatever it is, and nothing else. */
  readonly git: boolean;
  readonly format: (typeof formats)[number];
}

/** @throws UsageError with what is wrong and what to do. */
export function importCommand(args: readonly string[]): ({ readonly name: 'import' } & ImportOptions) | HelpOn<'import'> {
  const options = {
    output: { type: 'string', short: 'o' },
    'emphasis-as-changes': { type: 'boolean', default: false },
    changes: { type: 'string', default: 'shown' },
    git: { type: 'boolean', default: false },
    format: { type: 'string', default: 'stylish' },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('import', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'import' };
  const format = formatNamed(values.format, formats);
  if (positionals.length === 0)
    throw new UsageError('Name the Word or Akoma Ntoso documents to import: files, folders, or - for standard input.');
  const { output } = values;
  if (output?.endsWith('.draft') && positionals.length > 1)
    throw new UsageError(`Of several documents, -o names the folder for their drafts, and “${output}” is the name of one draft.`);
  const changes = importedChanges.find((each) => each === values.changes);
  if (changes === undefined) throw new UsageError(`There is no “${values.changes}” for --changes. Say ${importedChanges.join(', ')}.`);
  return { name: 'import', paths: positionals, output, emphasisAsChanges: values['emphasis-as-changes'], changes, git: values.git, format };
}

const forms = ['docx', 'akn'] as const;

export interface ExportOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Undefined for the folders of the drafts, or for standard output. */
  readonly output: string | undefined;
  /** Word's own form, or Akoma Ntoso. */
  readonly to: (typeof forms)[number];
  /** As the user wrote its name; undefined for that of the body whose habits a draft keeps. */
  readonly template: string | undefined;
  readonly asTracked: boolean;
  readonly format: (typeof formats)[number];
}

/** @throws UsageError with what is wrong and what to do. */
export function exportCommand(args: readonly string[]): ({ readonly name: 'export' } & ExportOptions) | HelpOn<'export'> {
  const options = {
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
    template: { type: 'string' },
    'as-tracked': { type: 'boolean', default: false },
    format: { type: 'string', default: 'stylish' },
    help: helpOption,
  } as const;
  const { values, positionals } = parsed('export', () => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (values.help) return { name: 'help', about: 'export' };
  const format = formatNamed(values.format, formats);
  if (positionals.length === 0) throw new UsageError('Name the drafts to export: files, folders, or - for standard input.');
  const { output } = values;
  // The name of the file tells, too.
  const to = forms.find((each) => each === (values.to ?? (/\.xml$/i.test(output ?? '') ? 'akn' : 'docx')));
  if (to === undefined) throw new UsageError(`There is no “${values.to}” for --to. Say ${forms.join(' or ')}.`);
  if (/\.(?:docx|xml)$/i.test(output ?? '') && positionals.length > 1)
    throw new UsageError(`Of several drafts, -o names the folder for their documents, and “${output}” is the name of one document.`);
  if (positionals.includes('-') && output === undefined && to === 'docx')
    throw new UsageError('A document is not written to standard output: name it with -o.');
  return { name: 'export', paths: positionals, output, to, template: values.template, asTracked: values['as-tracked'], format };
}
