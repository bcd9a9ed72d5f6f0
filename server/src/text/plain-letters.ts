/**
 * The letters and digits of a text alone, small and without accents: texts that differ in nothing but capitals, spaces, hyphens, line ends, quotation marks and other signs have the same.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
}
