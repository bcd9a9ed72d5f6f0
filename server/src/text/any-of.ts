/**
 * The source of a pattern for any of these words and phrases, the longest first. A space in a phrase is whatever `space` is the source of, and ’ is
 * either apostrophe. Of none it is a pattern that never holds. What words begin with alike is looked at once: a list of a thousand is as fast as one of twenty.
 */
export function anyOf(phrases: Iterable<string>, space = '\\s'): string {
  const sorted = [...new Set(phrases)].sort();
  return sorted.length === 0 ? '(?!)' : `(?:${branch(sorted, 0, sorted.length, 0, space)})`;
}

/** Of the sorted phrases `[from, to)`, which begin with the same `at` characters, from there on. */
function branch(sorted: readonly string[], from: number, to: number, at: number, space: string): string {
  let start = from;
  // The shortest stands first: a phrase that ends here.
  const ends = sorted[start]?.length === at;
  if (ends) start++;
  const parts: string[] = [];
  while (start < to) {
    const character = sorted[start]?.charAt(at) ?? '';
    let stop = start + 1;
    while (stop < to && sorted[stop]?.charAt(at) === character) stop++;
    const source = character === ' ' ? space : character === '’' ? "[’']" : character.replace(special, '\\$&');
    parts.push(stop - start === 1 ? tail(sorted[start] ?? '', at, space) : source + branch(sorted, start, stop, at + 1, space));
    start = stop;
  }
  if (parts.length === 0) return '';
  const all = parts.length === 1 && !ends ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
  return ends ? `${all}?` : all;
}

function tail(phrase: string, at: number, space: string): string {
  return phrase.slice(at).replace(special, '\\$&').replaceAll(' ', space).replaceAll('’', "[’']");
}

/** The same as whole words: no letter stands right before them or right after them. */
export function anyWord(phrases: Iterable<string>, space = '\\s'): string {
  return `(?<!${letter})${anyOf(phrases, space)}${endOfWord}`;
}

/** The source of a letter of the languages that are read: `\p{L}` takes far longer to compile, and every pattern is compiled when a draft is opened. */
const letter = '[A-Za-z\\u00c0-\\u024f]';
/** Where a word has its end. */
export const endOfWord = `(?!${letter})`;
/** Where a word or a number has its beginning. */
export const startOfWord = '(?<![\\w\\u00c0-\\u024f])';

const special = /[.*+?^${}()|[\]\\/]/g;
