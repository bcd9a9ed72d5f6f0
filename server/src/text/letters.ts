/**
 * Whether a UTF-16 code unit is a letter of any script, or a mark that stands on one: everything but ASCII's other characters and the blocks of
 * punctuation and symbols. For loops over every character of a text, since a pattern with `\p{L}` is exact but many times as slow.
 */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isAsciiLetter(code);
  return code < 0x2000 || (code >= 0x2c00 && code < 0x3000) || code >= 0x3040;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Where the first word at or after `from` starts; the text's end without one. `isOfWord` tells what words consist of. */
export function wordStart(text: string, from: number, isOfWord = isLetter): number {
  let at = from;
  while (at < text.length && !isOfWord(text.charCodeAt(at))) at++;
  return at;
}

export function wordEnd(text: string, start: number, isOfWord = isLetter): number {
  let at = start;
  while (at < text.length && isOfWord(text.charCodeAt(at))) at++;
  return at;
}
