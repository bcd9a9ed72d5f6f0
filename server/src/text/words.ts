/** The words and numbers of a text in small letters and without accents, for a search. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
