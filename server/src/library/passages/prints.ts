import type { Placed } from '../../draft/paragraphs.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shingles, winnowed, wordHashes } from '../../text/shingles.ts';
import { type Span, shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';

/** By what a passage is found: hashes of some of its runs of four words, each once. A text that shares seven words in a row with it shares one of them; fewer than eight words have none. */
export function printsOfText(text: string): Int32Array {
  const words = wordHashes(text);
  if (words.length < fewestWords) return none;
  const prints = winnowed(shingles(words), shinglesPerWindow);
  const each = new Set(prints);
  return each.size === prints.length ? prints : new Int32Array([...each]);
}

/** The prints of what a paragraph says, without its label and what tracked changes add and take. */
export const printsOf = once((paragraph: Paragraph): Int32Array => printsOfText(wordsOfPassage(paragraph)));

/** What a paragraph says, of the same length as its text after its label. */
export function wordsOfPassage(paragraph: Paragraph): string {
  return prose(paragraph, { quoted: true }).slice(paragraph.line.label?.span.end ?? 0);
}

/** Where these words stand in the text of the draft. */
export function spanOfPassage({ paragraph, offset }: Placed): Span {
  return shift({ start: paragraph.text.length - wordsOfPassage(paragraph).length, end: paragraph.content.end }, offset);
}

/** Shorter paragraphs are headings and formulas. */
const fewestWords = 8;
/** The window of the sketch by which whole paragraphs are compared is six; a passage is looked for by a few of its words as well. */
const shinglesPerWindow = 4;
const none = new Int32Array();
