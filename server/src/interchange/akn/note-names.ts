/**
 * The name of each note, all different: its own, where it has one that no note before it has and that is not `taken`; of the others the next number that is free, as in an annex that begins with 1 again. A note may come several times.
 */
export function noteNames<T>(
  notes: readonly T[],
  ownName: (note: T) => string | undefined,
  taken: ReadonlySet<string | undefined> = new Set(),
): ReadonlyMap<T, string> {
  const names = new Map<T, string>();
  const used = new Set(taken);
  const give = (note: T, name: string): void => {
    names.set(note, name);
    used.add(name);
  };
  for (const note of notes) {
    const own = ownName(note);
    if (own !== undefined && !names.has(note) && !used.has(own)) give(note, own);
  }
  let next = 1;
  for (const note of notes) {
    if (names.has(note)) continue;
    while (used.has(`${next}`)) next++;
    give(note, `${next}`);
  }
  return names;
}
