/**
 * Words, figures and marks, each with the white space before it, so that laid end to end they are the text. With the white space before, not after: so a clause that is dropped at the end of a
 * sentence is a change of that clause alone.
 */
export function wordTokens(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])|\s+$/gu) ?? [];
}
