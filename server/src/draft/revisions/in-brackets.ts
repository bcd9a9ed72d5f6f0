/** Words of the base that some take out. White space before them stays outside. */
export function takenOut(words: string, by: readonly string[]): string {
  return `${/^\s*/.exec(words)?.[0]}[${words.trim()}] (${by.join(', ')}: delete)`;
}

/** Words of the base, which may be none, and in place of them the texts of several, each with those who want it. */
export function inBrackets(base: string, versions: ReadonlyMap<string, readonly string[]>): string {
  const parts: string[] = [];
  const all = [...versions.values()].flat();
  if (base.trim() !== '') parts.push(takenOut(base, all));
  for (const [text, by] of versions) {
    if (text.trim() === '') continue;
    const before = parts.length > 0 ? ' ' : (/^\s*/.exec(text)?.[0] ?? '');
    parts.push(`${before}[${by.join(', ')}: ${text.trim()}]`);
  }
  return parts.join('');
}
