/** What was counted, the commonest first. Ties are in alphabetical order, since the order of counting depends on the edits. */
export function commonestFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
}
