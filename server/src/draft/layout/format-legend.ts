import { allWords } from '../../languages/index.ts';
import { anyWord } from '../../text/any-of.ts';

/** The format that shows changes, by a line that explains it: "strikethrough" in "Strikethrough = proposed deletion". Longer paragraphs only speak of such things. */
export function formatThatShowsChanges(words: string): string | undefined {
  if (words.length > longestLegendUnits) return undefined;
  const shown = format.exec(words)?.[0];
  return shown !== undefined && change.test(words) ? shown : undefined;
}

/** Whether a text may name a format at all: a cheap test. */
export function mayNameFormat(text: string): boolean {
  return format.test(text);
}

/** Room for a few lines that explain several formats. */
const longestLegendUnits = 400;
const format = new RegExp(anyWord(allWords(({ formatting }) => formatting.formats)), 'i');
const change = new RegExp(anyWord(allWords(({ formatting }) => formatting.changes)), 'i');
