/** Text of others for CommonMark, and for what GitHub adds to it, in one line: its signs are shown and not obeyed, and no list starts with it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>~&#$]/g, (character) => `\\${character}`)
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}

/** Text of others as emphasis, or struck. Spaces stay outside of the mark, since Markdown's emphasis may not begin or end with one. */
export function marked(text: string, mark: '**' | '~~'): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${mark}${escaped(words)}${mark}${text.slice(start + words.length)}`;
}
