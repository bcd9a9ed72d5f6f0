import { parseArgs } from 'node:util';
import type { ImportedChanges, TemplateName } from '../../service.ts';
import { formatNamed, type HelpOn, helpOption, parsed } from '../parse-options.ts';
import { UsageError } from '../problem.ts';

const formats = ['stylish', 'json'] as const;
// Of their own, since the core, which has them, takes most of the command's start.
const importedChanges: readonly ImportedChanges[] = ['shown', 'accepted', 'rejected'];

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
const templateNames: readonly TemplateName[] = ['oas', 'un', 'who', 'plain'];

export interface ExportOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Undefined for the folders of the drafts, or for standard output. */
  readonly output: string | undefined;
  /** Word's own form, or Akoma Ntoso. */
  readonly to: (typeof forms)[number];
  /** Undefined for that of the body whose habits a draft keeps. */
  readonly template: TemplateName | undefined;
  readonly asTracked: boolean;
  /** Write into the document that the draft was made of; undefined to make a new one. */
  readonly into: IntoOptions | undefined;
  readonly format: (typeof formats)[number];
}

export interface IntoOptions {
  readonly original: string;
  readonly author: string;
  /** As the user wrote it. */
  readonly date: string | undefined;
}

/** @throws UsageError with what is wrong and what to do. */
export function exportCommand(args: readonly string[]): ({ readonly name: 'export' } & ExportOptions) | HelpOn<'export'> {
  const options = {
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
    template: { type: 'string' },
    'as-tracked': { type: 'boolean', default: false },
    into: { type: 'string' },
    author: { type: 'string' },
    date: { type: 'string' },
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
  const into = intoOptions(values, positionals, to);
  if (to === 'akn' && (values.template !== undefined || values['as-tracked']))
    throw new UsageError('--template and --as-tracked are for Word documents: leave them out for Akoma Ntoso.');
  const template = templateNames.find((each) => each === values.template);
  if (values.template !== undefined && template === undefined)
    throw new UsageError(`There is no template “${values.template}”. The templates are ${templateNames.join(', ')}.`);
  return { name: 'export', paths: positionals, output, to, template, asTracked: values['as-tracked'], into, format };
}

interface IntoValues {
  readonly into?: string | undefined;
  readonly output?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly template?: string | undefined;
  readonly 'as-tracked': boolean;
}

function intoOptions(values: IntoValues, paths: readonly string[], to: ExportOptions['to']): IntoOptions | undefined {
  const { into, output, author, date, template } = values;
  if (into === undefined) {
    if (author !== undefined || date !== undefined)
      throw new UsageError('--author and --date are for --into, which names the document to write into.');
    return undefined;
  }
  if (paths.length > 1 || paths[0] === '-') throw new UsageError('--into takes one draft, as a file.');
  if (to !== 'docx') throw new UsageError('--into writes a Word document: leave out --to, and give -o a name that ends in .docx.');
  if (output === undefined) throw new UsageError('Name the new document with -o: --into leaves the one that it names as it is.');
  if (template !== undefined || values['as-tracked'])
    throw new UsageError('A document that is written into keeps its looks: leave out --template and --as-tracked.');
  if (author === undefined || author.trim() === '')
    throw new UsageError('Say with --author whose the changes are of which the draft does not say it.');
  return { original: into, author: author.trim(), date };
}
