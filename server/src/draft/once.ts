import type { Paragraph } from '../syntax/paragraph.ts';

/** The same fact, computed once for each paragraph or draft: a keystroke walks a chunk, and all its paragraphs but one are as they were. */
export function once<T, Key extends object = Paragraph>(fact: (of: Key) => T): (of: Key) => T {
  const kept = new WeakMap<Key, { readonly value: T }>();
  return (of) => {
    let known = kept.get(of);
    if (known === undefined) {
      known = { value: fact(of) };
      kept.set(of, known);
    }
    return known.value;
  };
}
