/** The text with each letter without its accents and other marks: "Sao Tome" for "São Tomé". */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
