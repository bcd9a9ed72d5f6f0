/** Work in slices: a generator that yields where other work may run in between, and goes on when the next slice is asked for. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** The result, with all slices done at once. */
export function finished<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
