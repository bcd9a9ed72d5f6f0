/** How many words two lists have in common in the same order, at most. Takes as many steps as the product of their lengths: for titles, not for texts. */
export function commonWords(some: readonly string[], others: readonly string[]): number {
  let above = Array.from({ length: others.length + 1 }, () => 0);
  for (const word of some) {
    const here = [0];
    for (const [column, other] of others.entries())
      here.push(word === other ? (above[column] ?? 0) + 1 : Math.max(above[column + 1] ?? 0, here[column] ?? 0));
    above = here;
  }
  return above.at(-1) ?? 0;
}
