import pc from 'picocolors';
import type { WordsReport } from '../service.ts';
import { printable } from './printable.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** A comparison of words in one line: the changes, and of what is the same a few words round them. Without colours as git's `--word-diff` writes it: [-old-] {+new+}. */
export function paintedWords(words: readonly WordsReport[], colour: boolean): string {
  const colours = pc.createColors(colour);
  return shortened(words)
    .map((part) => painted(part, colours, colour))
    .join('');
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
