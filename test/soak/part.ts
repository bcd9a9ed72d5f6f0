/** What a part of the soak is given. The same seed does the same things in the same order, as far as the time allows. */
export interface Effort {
  readonly seed: number;
  readonly milliseconds: number;
}

/** A row of the table. */
export interface Outcome {
  /** What was done, and how often: "12,400 random edits". */
  readonly done: string;
  /** What came of it, in a few words. */
  readonly result: string;
  /** What went wrong, in full: for whoever has to find out why. */
  readonly faults: readonly string[];
}

/** One way in which a server could break, tried over and over until the time is up. */
export type Part = (effort: Effort) => Promise<Outcome>;

/** True until the time is up. */
export function during({ milliseconds }: Effort): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
}

export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}`;
}
