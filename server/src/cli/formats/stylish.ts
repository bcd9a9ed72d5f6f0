import pc from 'picocolors';
import type { Severity } from '../../service.ts';
import { counted } from '../counted.ts';
import { printable } from '../printable.ts';
import { countOf, type FileReport, fixable, type Message, type RelatedPlace, type Report } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { excerptLines } from './excerpt.ts';
import type { Format } from './format.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** For a person: every finding with the words that it is about, then the totals. */
export const stylish: Format = ({ files }, { folder, colour }) => {
  if (files.length === 0) return '';
  const colours = pc.createColors(colour);
  const listed = files.filter(({ messages }) => messages.length > 0).map((file) => fileBlock(file, folder, colours));
  return `${[...listed, totals(files, colours)].join('\n')}\n`;
};

function fileBlock({ path, messages }: FileReport, folder: string, colours: Colours): string {
  const places = messages.map(({ place }) => `${place.line}:${place.column}`);
  // Not `Math.max(...places)`: a call takes only so many arguments, and a draft may have more findings.
  const width = places.reduce((longest, { length }) => Math.max(longest, length), 0) + 2;
  const blocks = messages.map((message, index) => messageBlock(message, (places[index] ?? '').padStart(width), folder, colours));
  return `${colours.underline(printable(shownPath(path, folder)))}\n${blocks.join('')}`;
}

function messageBlock(
  { severity, rule, text, detail, related, excerpt }: Message,
  place: string,
  folder: string,
  colours: Colours,
): string {
  const paint = colours[paints[severity]];
  const indent = ' '.repeat(place.length + 2);
  const title = rule === null ? '' : `  ${colours.dim(rule)}`;
  const heading = `${colours.dim(place)}  ${paint(severity.padEnd(7))}  ${printable(text)}${title}`;
  const [shown, marks] = excerptLines(excerpt);
  const words = excerpt.text === '' ? [] : [`${indent}${colours.dim(shown)}`, `${indent}${paint(marks)}`];
  const others = related.map((other) => `${indent}${colours.dim(placeOf(other, folder))}  ${printable(other.text)}`);
  const more = detail === undefined ? [] : [`${indent}${printable(detail)}`];
  return [heading, ...words, ...more, ...others].map((line) => `${line.trimEnd()}\n`).join('');
}

function placeOf({ path, place: { line, column } }: RelatedPlace, folder: string): string {
  return `${path === undefined ? '' : `${printable(shownPath(path, folder))}:`}${line}:${column}`;
}

const paints = { error: 'red', warning: 'yellow', info: 'blue', hint: 'blue' } as const satisfies Record<Severity, keyof Colours>;

function totals(files: Report['files'], colours: Colours): string {
  const messages = files.flatMap((file) => file.messages);
  const [errors, warnings, notes] = [countOf(messages, 'error'), countOf(messages, 'warning'), countOf(messages, 'info', 'hint')];
  const checked = counted(files.length, 'draft');
  if (messages.length === 0) return colours.green(`${checked} checked, nothing found.`);
  const parts = [
    errors > 0 && colours.red(counted(errors, 'error')),
    warnings > 0 && colours.yellow(counted(warnings, 'warning')),
    notes > 0 && colours.blue(counted(notes, 'note')),
  ].filter((part) => part !== false);
  const lines = [colours.underline(`${parts.join(', ')} in ${checked}.`)];
  const able = fixable(messages).length;
  if (able > 0) lines.push(`${able < messages.length ? `${able} of them` : able > 1 ? 'All' : 'It'} can be fixed with --fix.`);
  return lines.join('\n');
}
