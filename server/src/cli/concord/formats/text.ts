import pc from 'picocolors';
import type { DifferencePlace, DifferenceReport } from '../../../service.ts';
import { counted } from '../../counted.ts';
import { placeOf } from '../../places.ts';
import { printable } from '../../printable.ts';
import type { ConcordWriter } from './format.ts';

/** For a person: each difference with a line for each draft, its place and what it says there. */
export const text: ConcordWriter = (report, drafts, colour) => {
  const colours = pc.createColors(colour);
  const lines = report.differences.flatMap(({ kind, places }) => [
    `${colours.bold(titles[kind])}, ${colours.dim(printable(places[0]?.paragraph ?? ''))}`,
    ...places.map((place) => `  ${addressOf(place)}  ${printable(sayingOf(kind, place))}`),
    '',
  ]);
  const compared = report.drafts.map(({ name, paragraphs, compared }) => `${compared} of ${paragraphs} in ${printable(name)}`);
  return `${[...lines, counted(report.differences.length, 'difference'), `Paragraphs compared: ${compared.join(', ')}`].join('\n')}\n`;

  function addressOf({ draft, span }: DifferencePlace): string {
    const source = drafts[draft]?.draft;
    const { line, column } = source === undefined ? { line: 1, column: 1 } : placeOf(source, span);
    return `${printable(report.drafts[draft]?.name ?? '')}:${line}:${column}`;
  }
};

function sayingOf(kind: DifferenceReport['kind'], { says, message }: DifferencePlace): string {
  if (kind === 'paragraphs') return message;
  return says.length === 0 ? 'none' : says.map((each) => `“${each}”`).join(', ');
}

const titles: Readonly<Record<DifferenceReport['kind'], string>> = {
  citation: 'Citation',
  date: 'Date',
  number: 'Number',
  bracket: 'Brackets',
  proposer: 'Proposers',
  stamp: 'Stamp',
  label: 'Number of the paragraph',
  paragraphs: 'Paragraphs',
};
