import type { Random } from './random.ts';

/** Brackets that open at the start of one paragraph and close at the end of a later one. */
export interface Spanning {
  readonly open: boolean;
  /** The text of the next paragraph, with what begins or ends there. */
  around(text: string): string;
  /** The text of the last paragraph: nothing stays open after it. */
  close(text: string): string;
}

/** `often` is how many of the paragraphs outside such a bracket begin one. */
export function spanning(random: Random, often: number): Spanning {
  let left = 0;
  return {
    get open() {
      return left > 0;
    },
    around(text) {
      if (left > 0) return --left === 0 ? `${text}]` : text;
      if (!random.chance(often)) return text;
      left = 1 + random.below(3);
      return `[${text}`;
    },
    close(text) {
      const closed = left > 0 ? `${text}]` : text;
      left = 0;
      return closed;
    },
  };
}
