/** Text of others for CommonMark, and for what GitHub adds to it, in one line: its signs are shown and not obeyed, and no list starts with it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>~&#$]/g, (character) => `\\${character}`)
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}
