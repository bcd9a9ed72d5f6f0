/** A pass over what chunks have, from the last to the first: for facts that depend on what follows. */
export interface BackwardPass<S, T, O> {
  /** Undefined for an output that need not be kept. */
  step(state: S, value: T): { readonly state: S; readonly output: O | undefined };
  /** True when the values before would have the same outputs from either state. */
  same(a: S, b: S): boolean;
}

/** An output, with the number of the value that it belongs to in its chunk's array. */
export interface Output<O> {
  readonly at: number;
  readonly output: O;
}

/** For every array, its outputs in order. An array that is entered in the state in which it was entered before is not walked again. */
export function backwards<S, T, O>(
  pass: BackwardPass<S, T, O>,
): (arrays: readonly (readonly T[])[], initial: S) => (readonly Output<O>[])[] {
  const kept = new WeakMap<readonly T[], { readonly enter: S; readonly leave: S; readonly outputs: readonly Output<O>[] }>();
  return (arrays, initial) => {
    let state = initial;
    return arrays
      .toReversed()
      .map((values) => {
        let known = kept.get(values);
        if (known === undefined || !pass.same(known.enter, state)) {
          const enter = state;
          const outputs: Output<O>[] = [];
          for (let at = values.length - 1; at >= 0; at--) {
            const value = values[at];
            if (value === undefined) continue;
            const { state: next, output } = pass.step(state, value);
            state = next;
            if (output !== undefined) outputs.push({ at, output });
          }
          known = { enter, leave: state, outputs: outputs.reverse() };
          kept.set(values, known);
        }
        state = known.leave;
        return known.outputs;
      })
      .reverse();
  };
}
