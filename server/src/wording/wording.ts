import type { english } from './en/index.ts';

/** A finding's words: what is wrong, for a list of problems, and what more there is to say of it and to do about it. */
export type FindingWords = readonly [message: string, detail?: string];

export type English = typeof english;
export type Key = keyof English;

/** All that is said, in one language. */
export type Wording = Translation<English>;

/** A table of English words in another language. What lacks a wording does not compile. */
export type Translation<E> = { readonly [K in keyof E]: E[K] extends string ? string : FindingWords };

/** The names of the placeholders of a wording. */
export type Names<W> = W extends string
  ? W extends `${string}{${infer Inner}}${infer Rest}`
    ? Placeholder<Inner> | Names<Rest>
    : never
  : W extends readonly [infer First, ...infer Others]
    ? Names<First> | Names<Others>
    : never;

/** A sign of a tracked change, "{++added++}", is none; and what opens within one may be. */
type Placeholder<Inner extends string> = Inner extends `${string}{${infer Later}`
  ? Placeholder<Later>
  : Inner extends `${string}${'+' | '-' | '~' | '>' | ' ' | '…'}${string}`
    ? never
    : Inner;
