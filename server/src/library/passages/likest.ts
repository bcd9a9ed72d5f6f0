/** The best so many, with their shares, in order. Most passages have one print of those that were looked for: they are not put in order to be left out. */
export function likest(shares: ReadonlyMap<number, number>, most: number): [passage: number, count: number][] {
  const passagesByCount: number[] = [];
  for (const count of shares.values()) passagesByCount[count] = (passagesByCount[count] ?? 0) + 1;
  let least = passagesByCount.length;
  for (let better = 0; least > 1 && better < most; ) better += passagesByCount[--least] ?? 0;
  return [...shares]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most);
}
