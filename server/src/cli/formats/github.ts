import type { Severity } from '../../service.ts';
import { printable } from '../printable.ts';
import type { Message } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import type { Format } from './format.ts';
import { inFull } from './in-full.ts';

/** Workflow commands, which GitHub shows at the lines of a pull request: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export const github: Format = ({ files, problems }, { repository }) =>
  [
    ...problems.map(({ path, line, text }) => command('error', { file: path && shownPath(path, repository), line }, text)),
    ...files.flatMap(({ path, messages }) =>
      messages.map((message) =>
        command(commands[message.severity], propertiesOf(shownPath(path, repository), message), inFull(message.text, message.detail)),
      ),
    ),
  ].join('');

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

type Properties = Readonly<Record<string, string | number | undefined>>;

function propertiesOf(file: string, { rule, place: { line, column, endLine, endColumn } }: Message): Properties {
  // GitHub takes columns only for a place within one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { file, line, endLine, ...columns, title: rule ?? 'Penholder' };
}

function command(name: string, properties: Properties, text: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${written.join(',')}::${escaped(text)}\n`;
}

function escaped(text: string): string {
  // No line's end is left to escape.
  return printable(text).replaceAll('%', '%25');
}
