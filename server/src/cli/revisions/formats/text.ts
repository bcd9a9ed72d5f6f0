import pc from 'picocolors';
import { bracketInWords, type ParagraphReport, paragraphInWords, tellsWords, totalsInWords } from '../../../service.ts';
import { paintedWords } from '../../painted-words.ts';
import { printable } from '../../printable.ts';
import type { DiffWriter } from './format.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** For a person: each paragraph that differs, with a few words round each change; without colours as git's `--word-diff` writes it: [-old-] {+new+}. */
export const text: DiffWriter = (report, { before, after }, colour) => {
  const colours = pc.createColors(colour);
  const lines = [colours.bold(`${printable(before)} → ${printable(after)}`), totalsInWords(report), ''];
  for (const paragraph of report.paragraphs) lines.push(...paragraphLines(paragraph, colours, colour));
  if (report.brackets.length > 0)
    lines.push(...report.brackets.map((bracket) => `${place(bracket.line)}  ${printable(bracketInWords(bracket))}`), '');
  return `${lines.join('\n').trimEnd()}\n`;
};

function paragraphLines(paragraph: ParagraphReport, colours: Colours, colour: boolean): string[] {
  const { change, before, after } = paragraph;
  const sign = { added: colours.green('+'), dropped: colours.red('-'), changed: colours.yellow('~') }[change];
  const title = `${sign} ${colours.dim(place((after ?? before)?.line ?? 0))}  ${printable(paragraphInWords(paragraph))}`;
  if (!tellsWords(paragraph)) return [title, ''];
  return [title, `         ${paintedWords(paragraph.words, colour)}`, ''];
}

function place(line: number): string {
  return `${line}`.padStart(5);
}
