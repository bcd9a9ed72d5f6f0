import pc from 'picocolors';
import { counted } from '../counted.ts';
import { paintedWords } from '../painted-words.ts';
import { printable, printableJson } from '../printable.ts';
import type { SimilarFormat } from './options.ts';
import type { SimilarParagraph, SimilarPassage, SimilarWriter } from './report.ts';

export const formats: Readonly<Record<SimilarFormat, SimilarWriter>> = {
  /** For a person: each paragraph that was said before, with the passages, and what turns each into the paragraph. */
  table({ file, texts, withArchive, paragraphs }, colour) {
    const found = paragraphs.filter(({ passages }) => passages.length > 0);
    const lines = found.flatMap((paragraph) => paragraphLines(file, paragraph, colour));
    const total = `Of ${counted(paragraphs.length, 'paragraph')}, ${found.length} ${found.length === 1 ? 'was' : 'were'} said before, in ${counted(texts, 'adopted text')}${withArchive ? ' and the archive' : ''}.`;
    return `${[...lines, total].join('\n')}\n`;
  },
  /** The paragraphs as they are, those without passages too. */
  json: ({ file, paragraphs }) => `${printableJson(paragraphs.map((paragraph) => ({ file, ...paragraph })))}\n`,
};

function paragraphLines(file: string, { line, name, passages }: SimilarParagraph, colour: boolean): string[] {
  const { bold } = pc.createColors(colour);
  const more = passages.length - mostShown;
  return [
    bold(`${printable(file)}:${line}  ${name}`),
    ...passages.slice(0, mostShown).flatMap((passage) => passageLines(passage, colour)),
    ...(more > 0 ? [`         and ${more} more`] : []),
    '',
  ];
}

function passageLines({ file, line, symbol, name, date, citedIn, share, words }: SimilarPassage, colour: boolean): string[] {
  const { dim } = pc.createColors(colour);
  const facts = [`${symbol}, ${name}`, date, citedIn > 0 ? `cited in ${counted(citedIn, 'draft')}` : undefined];
  // Rounded down, so that only what has all the words is said to have them.
  const percent = `${Math.floor(100 * share)} %`.padStart(7);
  return [
    `${percent}  ${printable(facts.filter((fact) => fact !== undefined).join('  '))}`,
    `         ${dim(file === null ? `in the archive, line ${line}` : `${printable(file)}:${line}`)}`,
    `         ${paintedWords(words, colour)}`,
  ];
}

/** Of one paragraph: the best, since a draft has many paragraphs. */
const mostShown = 5;
