import { allWords } from '../../languages/index.ts';

/** Names of delegations by their shape: every word has a capital or is a number, save the joining words of "Republic of Korea" and "Brasil e Chile". */
export function isNames(written: string): boolean {
  const words = written.split(/[\s,;/+&\u00a0]+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 60 &&
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    words.every((word) => joiningWords.has(word) || /^(?:\p{Lu}|\d)[\p{L}\d.'’-]*$/u.test(word))
  );
}

const joiningWords: ReadonlySet<string> = new Set(allWords(({ attributions }) => [...attributions.nameLinks, ...attributions.backing]));
