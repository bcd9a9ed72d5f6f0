/**
 * Letters of any script, and marks that stand on them, by their UTF-16 code unit: all but ASCII's other characters and the blocks of punctuation and
 * symbols. For walks over every character of a text; a pattern with `\p{L}` is exact, and many times as slow.
 */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 || (code >= 0x2c00 && code < 0x3000) || code >= 0x3040;
}
