/** Escapes text of the draft for CommonMark, so that its brackets and asterisks are shown, and no line of it starts a list. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>~&#]/g, (character) => `\\${character}`)
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}
