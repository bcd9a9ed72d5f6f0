import { escaped, marked } from '../text/markdown.ts';
import { oneLine } from '../text/white-space.ts';
import { compareWords } from './compare-words.ts';

/** In UTF-16 code units, of both texts together: nobody reads a longer comparison in a hover card. */
const longestUnits = 20_000;

/** What turns one text into the other, word by word, in Markdown: ~~struck~~ and **added**. Undefined for texts too long to show. */
export function wordDiff(before: string, after: string): string | undefined {
  if (before.length + after.length > longestUnits) return undefined;
  return compareWords(oneLine(before), oneLine(after))
    .map(({ text, in: which }) => (which === 'after' ? marked(text, '**') : which === 'before' ? marked(text, '~~') : escaped(text)))
    .join('')
    .replaceAll('~~**', '~~ **');
}
