import { filler } from './phrase.ts';
import type { Random } from './random.ts';

/** Where the paragraphs of a draft are written down, one after the other. */
export interface Sheet {
  /** In UTF-8, so far. */
  bytes(): number;
  /** `blankLines` after it: none where the next paragraph follows on the next line. */
  add(paragraph: string, blankLines?: number): void;
  /** A paragraph of plain words in `frame` that brings the sheet to `bytes`. */
  fill(random: Random, bytes: number, frame: (words: string) => string): void;
  text(): string;
}

export function newSheet(wrapped: boolean): Sheet {
  const parts: string[] = [];
  let bytes = 0;
  return { bytes: () => bytes, add, fill, text: () => parts.join('') };

  function add(paragraph: string, blankLines = 1): void {
    // Nothing but a blank line tells two paragraphs of hard-wrapped text apart.
    const breaks = '\n'.repeat(1 + (wrapped ? Math.max(1, blankLines) : blankLines));
    const part = (wrapped ? wrap(paragraph) : paragraph) + breaks;
    parts.push(part);
    bytes += Buffer.byteLength(part);
  }

  function fill(random: Random, target: number, frame: (words: string) => string): void {
    const room = target - bytes - Buffer.byteLength(frame('')) - 2;
    add(frame(filler(random, room)));
  }
}

const columns = 90;

function wrap(paragraph: string): string {
  return paragraph.split('\n').map(wrapLine).join('\n');
}

function wrapLine(line: string): string {
  let length = 0;
  return line.replace(/(\s*)(\S+)/g, (_, gap: string, word: string) => {
    const breaks = length > 0 && length + gap.length + word.length > columns;
    length = breaks ? word.length : length + gap.length + word.length;
    return (breaks ? '\n' : gap) + word;
  });
}
