/** Work in slices: it yields where somebody else may have a turn, and goes on when it is asked for the next. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** All slices at once. */
export function finished<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
