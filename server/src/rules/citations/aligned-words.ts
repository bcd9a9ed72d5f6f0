/** A word of one text beside that of another: the same, one in place of the other, or one alone. */
export interface WordPair<T> {
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/**
 * All of our words beside those of the stretch that is likest to them in a longer text: an alignment that costs nothing before the stretch and after it (Needleman and Wunsch, 1970, with free ends). Takes as many
 * steps as the product of the lengths: for a quotation and a paragraph.
 */
export function alignedWords<T>(ours: readonly T[], theirs: readonly T[], isSame: (a: T, b: T) => boolean): readonly WordPair<T>[] {
  const width = theirs.length + 1;
  const scores = new Int16Array((ours.length + 1) * width);
  const scoreAt = (row: number, column: number): number => scores[row * width + column] ?? 0;
  const beside = (row: number, column: number): number => {
    const [own, other] = [ours[row - 1], theirs[column - 1]];
    return scoreAt(row - 1, column - 1) + (own !== undefined && other !== undefined && isSame(own, other) ? same : different);
  };
  for (let row = 1; row <= ours.length; row++) {
    scores[row * width] = row * different;
    for (let column = 1; column < width; column++)
      scores[row * width + column] = Math.max(
        beside(row, column),
        scoreAt(row - 1, column) + different,
        scoreAt(row, column - 1) + different,
      );
  }
  let row = ours.length;
  // Of two that are as good, the later has words in place of those that it lacks.
  let column = 0;
  for (let end = 1; end < width; end++) if (scoreAt(row, end) >= scoreAt(row, column)) column = end;
  const pairs: WordPair<T>[] = [];
  while (row > 0) {
    if (column > 0 && scoreAt(row, column) === beside(row, column)) pairs.push({ ours: ours[--row], theirs: theirs[--column] });
    else if (scoreAt(row, column) === scoreAt(row - 1, column) + different) pairs.push({ ours: ours[--row], theirs: undefined });
    else pairs.push({ ours: undefined, theirs: theirs[--column] });
  }
  return pairs.reverse();
}

/** A word that is the same counts for two that differ. */
const same = 2;
const different = -1;
