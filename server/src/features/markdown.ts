/** Text of the draft inside CommonMark, so that its brackets and asterisks stay what they are, and no line of it starts a list. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>~&#]/g, (character) => `\\${character}`)
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}

/** Paragraphs of a card. */
export function card(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
