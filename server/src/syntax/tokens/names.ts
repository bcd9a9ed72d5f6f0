import { allWords } from '../../languages/index.ts';

/** Whether words look like names of delegations: each has a capital or is a number, but for small words as in "Republic of Korea" and "Brasil e Chile", or the small words given. */
export function isNames(written: string, moreLinks?: ReadonlySet<string>): boolean {
  const words = written.split(/[\s,;/+&\u00a0]+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    words.every((word) => joiningWords.has(word) || moreLinks?.has(word) || /^(?:\p{Lu}|\d)[\p{L}\d.'’-]*$/u.test(word))
  );
}

/** Room for the members of a group, each with its full name. */
const mostWords = 60;

const joiningWords: ReadonlySet<string> = new Set(allWords(({ attributions }) => [...attributions.nameLinks, ...attributions.backing]));
