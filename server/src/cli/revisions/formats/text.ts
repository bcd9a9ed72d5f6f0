import pc from 'picocolors';
import { bracketInWords, type ParagraphReport, paragraphInWords, tellsWords, totalsInWords, type WordsReport } from '../../../service.ts';
import { printable } from '../../printable.ts';
import type { RevisionFormat } from './format.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** For a person: each paragraph that differs, with a few words round each change; without colours as git's `--word-diff` writes it: [-old-] {+new+}. */
export const text: RevisionFormat = (report, { before, after }, colour) => {
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
  return [
    title,
    `         ${shortened(paragraph.words)
      .map((part) => painted(part, colours, colour))
      .join('')}`,
    '',
  ];
}

function place(line: number): string {
  return `${line}`.padStart(5);
}

function painted({ text, in: where }: WordsReport, colours: Colours, colour: boolean): string {
  const words = printable(text);
  if (where === 'both') return words;
  // The space before the words stays outside of the marks.
  const space = /^\s*/.exec(words)?.[0] ?? '';
  const marked = words.slice(space.length);
  if (where === 'before') return `${space}${colour ? colours.red(colours.strikethrough(marked)) : `[-${marked}-]`}`;
  return `${space}${colour ? colours.green(marked) : `{+${marked}+}`}`;
}

/** Of words that are in both, those near a change. */
function shortened(words: readonly WordsReport[]): WordsReport[] {
  return words.map((part, at) => {
    if (part.in !== 'both') return part;
    const tokens = part.text.match(/\s*\S+/g) ?? [];
    const [head, tail] = [at === 0 ? 0 : wordsKept, at === words.length - 1 ? 0 : wordsKept];
    if (tokens.length <= head + tail + 2) return part;
    return { ...part, text: `${tokens.slice(0, head).join('')}${head > 0 ? ' ' : ''}…${tokens.slice(tokens.length - tail).join('')}` };
  });
}

/** On either side of a change: enough to recognize the clause. */
const wordsKept = 7;
