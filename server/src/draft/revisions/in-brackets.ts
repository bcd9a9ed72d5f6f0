/** How what copies change in a paragraph is written: by its words, by its clauses, or as a whole, in brackets; or as a tracked change of the whole, which can be read in one way only. */
export type Way = 'words' | 'clauses' | 'whole' | 'tracked';

/** Each is plainer than the one before, and says less about what has changed. */
export const ways: readonly Way[] = ['words', 'clauses', 'whole', 'tracked'];

/** Words of the base that some take out. White space before them stays outside. */
export function takenOut(words: string, by: readonly string[]): string {
  return `${spaceBefore(words)}[${words.trim()}] (${by.join(', ')}: delete)`;
}

/** Words of the base, which may be none, that some take out, and in place of them the texts of several, each with those who want it. */
export function inBrackets(base: string, by: readonly string[], versions: ReadonlyMap<string, readonly string[]>): string {
  const parts: string[] = [];
  if (base.trim() !== '') parts.push(takenOut(base, by));
  for (const [text, those] of versions)
    if (text.trim() !== '') parts.push(`${parts.length > 0 ? ' ' : spaceBefore(text)}${putIn(text, those, 'words')}`);
  return parts.join('');
}

/** The same as tracked changes with their authors (docs/criticmarkup.md). */
export function asTrackedChanges(base: string, by: readonly string[], versions: ReadonlyMap<string, readonly string[]>): string {
  const old = base.trim() === '' ? '' : `${spaceBefore(base)}{--${base.trim()}--}${authors(by)}`;
  return old + [...versions].map(([text, those]) => (text.trim() === '' ? '' : putIn(text, those, 'tracked'))).join('');
}

/** Words that some put in. */
export function putIn(words: string, by: readonly string[], way: Way): string {
  return way === 'tracked' ? `{++${words.trim()}++}${authors(by)}` : `[${by.join(', ')}: ${words.trim()}]`;
}

function authors(by: readonly string[]): string {
  return `{>>@${by.join(', ')}<<}`;
}

function spaceBefore(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}
