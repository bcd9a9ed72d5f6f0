import { withoutAccents } from './without-accents.ts';

/** The words and numbers of a text in small letters and without accents, for a search. */
export function wordsOf(text: string): readonly string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}
