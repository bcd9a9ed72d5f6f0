/** What was counted, the commonest first; of those as common, in alphabetical order: the order of counting is that of the edits. */
export function commonestFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
}
