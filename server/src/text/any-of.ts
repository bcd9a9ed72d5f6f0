/**
 * The source of a pattern for any of these words and phrases, the longest first. A space in a phrase is whatever `space` is the source of, and ’ is
 * either apostrophe. Of none it is a pattern that never holds.
 */
export function anyOf(phrases: Iterable<string>, space = '\\s'): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return '(?!)';
  // All phrases are escaped at once for speed: this runs some hundred times before the first draft is read.
  const escaped = longestFirst.join('\n').replace(special, '\\$&').replaceAll(' ', space).replaceAll('’', "[’']");
  return `(?:${escaped.replaceAll('\n', '|')})`;
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
