/** A pass over what chunks have, for facts that depend on what stands before or after: an edit pays for the chunks whose surroundings it changes. */
export interface Pass<S, T, O> {
  /** Undefined for an output that need not be kept. */
  step(state: S, value: T): { readonly state: S; readonly output: O | undefined };
  /** True when the values to come would have the same outputs from either state. */
  same(a: S, b: S): boolean;
}

/** An output, with the number of the value that it belongs to in its chunk's array. */
export interface Output<O> {
  readonly at: number;
  readonly output: O;
}

/** For every array, its outputs in order. An array that is entered in the state in which it was entered before is not walked again. */
export type Run<S, T, O> = (arrays: readonly (readonly T[])[], initial: S) => readonly (readonly Output<O>[])[];

/** From the first value to the last. */
export function forwards<S, T, O>(pass: Pass<S, T, O>): Run<S, T, O> {
  const kept: Kept<S, T, O> = new WeakMap();
  return (arrays, initial) => {
    let state = initial;
    return arrays.map((values) => {
      const { leave, outputs } = known(pass, kept, values, state, (array) => array.entries());
      state = leave;
      return outputs;
    });
  };
}

/** From the last value to the first. */
export function backwards<S, T, O>(pass: Pass<S, T, O>): Run<S, T, O> {
  const kept: Kept<S, T, O> = new WeakMap();
  return (arrays, initial) => {
    let state = initial;
    return arrays
      .toReversed()
      .map((values) => {
        const { leave, outputs } = known(pass, kept, values, state, (array) => [...array.entries()].reverse());
        state = leave;
        return outputs;
      })
      .reverse();
  };
}

interface Known<S, O> {
  readonly enter: S;
  readonly leave: S;
  readonly outputs: readonly Output<O>[];
}
type Kept<S, T, O> = WeakMap<readonly T[], Known<S, O>>;

function known<S, T, O>(
  pass: Pass<S, T, O>,
  kept: Kept<S, T, O>,
  values: readonly T[],
  enter: S,
  inOrder: (values: readonly T[]) => Iterable<[number, T]>,
): Known<S, O> {
  const before = kept.get(values);
  if (before !== undefined && (before.enter === enter || pass.same(before.enter, enter))) return before;
  let leave = enter;
  const outputs: Output<O>[] = [];
  for (const [at, value] of inOrder(values)) {
    const { state, output } = pass.step(leave, value);
    leave = state;
    if (output !== undefined) outputs.push({ at, output });
  }
  outputs.sort((a, b) => a.at - b.at);
  const now = { enter, leave, outputs };
  kept.set(values, now);
  return now;
}
