/** The value of `make`, computed when it is first asked for: most runs of the program need few of its tables. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
