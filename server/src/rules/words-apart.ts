/** Where two wordings differ: the words of each from the first that is not the same to the last, with one on either side that is, so that a reader finds the place. */
export interface WordsApart {
  readonly ours: string;
  readonly theirs: string;
}

/** Of two wordings in one line: a message quotes what is different in them, since they may be long. The whole where they have no word in common. */
export function wordsApart(ours: string, theirs: string): WordsApart {
  const [own, other] = [ours.split(' '), theirs.split(' ')];
  const shorter = Math.min(own.length, other.length);
  let before = 0;
  while (before < shorter && own[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && own.at(-1 - after) === other.at(-1 - after)) after++;
  const [from, rest] = [Math.max(0, before - 1), Math.max(0, after - 1)];
  return { ours: middle(own, from, rest), theirs: middle(other, from, rest) };
}

function middle(words: readonly string[], before: number, after: number): string {
  return words.slice(before, words.length - after).join(' ');
}
