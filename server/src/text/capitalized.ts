/** The same words, the first with a capital: for a sentence that begins with a name. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
