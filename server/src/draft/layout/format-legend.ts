import { allWords } from '../../languages/index.ts';
import { anyWord } from '../../text/any-of.ts';

/**
 * The formats that show changes, by a line that explains them: "strikethrough" in "Strikethrough = proposed deletion". Longer paragraphs only speak of such things. Each
 * comes once, as it is written first; none where the line explains none.
 */
export function formatsThatShowChanges(words: string): readonly string[] {
  if (words.length > longestLegendUnits || !change.test(words)) return [];
  const found = new Map<string, string>();
  for (const [written] of words.matchAll(formats)) if (!found.has(written.toLowerCase())) found.set(written.toLowerCase(), written);
  return [...found.values()];
}

/** Whether a text may name a format at all: a cheap test. */
export function mayNameFormat(text: string): boolean {
  return format.test(text);
}

/** Room for a few lines that explain several formats. */
const longestLegendUnits = 400;
const format = new RegExp(anyWord(allWords(({ formatting }) => formatting.formats)), 'i');
const formats = new RegExp(format.source, 'gi');
const change = new RegExp(anyWord(allWords(({ formatting }) => formatting.changes)), 'i');
