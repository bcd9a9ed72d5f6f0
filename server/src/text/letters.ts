/**
 * Letters of any script, and marks that stand on them, by their UTF-16 code unit: all but ASCII's other characters and the blocks of punctuation and
 * symbols. For walks over every character of a text; a pattern with `\p{L}` is exact, and many times as slow.
 */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 || (code >= 0x2c00 && code < 0x3000) || code >= 0x3040;
}

/** Where the first word at or after `from` starts; the text's end without one. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}
