import type { Paragraph } from '../syntax/paragraph.ts';

/** The same fact, computed once for each paragraph: a keystroke walks a chunk, and all its paragraphs but one are as they were. */
export function once<T>(fact: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const kept = new WeakMap<Paragraph, { readonly value: T }>();
  return (paragraph) => {
    let known = kept.get(paragraph);
    if (known === undefined) {
      known = { value: fact(paragraph) };
      kept.set(paragraph, known);
    }
    return known.value;
  };
}
