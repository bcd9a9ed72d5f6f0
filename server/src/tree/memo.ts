/**
 * An object that never changes, and so can keep what was computed from it. A `WeakMap` for every fact would do the same, but the garbage collector
 * goes through the entries of such tables one by one, and a text of ten megabytes has fifty thousand paragraphs.
 */
export class MemoHolder {
  #kept: unknown[] | undefined;

  /** A new memo that objects of one class can hold. */
  static memo<K extends MemoHolder, T>(): Memo<K, T> {
    let slot: number | undefined;
    return {
      get: (of) => (slot === undefined ? undefined : (of.#kept?.[slot] as T | undefined)),
      set(of, value) {
        slot ??= nextSlot(of.constructor);
        of.#kept ??= [];
        of.#kept[slot] = value;
      },
    };
  }
}

/** As a `WeakMap` from holders to values that are not undefined. */
export interface Memo<K extends MemoHolder, T> {
  get(of: K): T | undefined;
  set(of: K, value: T): void;
}

/** The fact that `compute` tells of an object, computed once for each. `isKept` is called when one has been. */
export function once<T, K extends MemoHolder>(compute: (of: K) => T, isKept?: () => void): (of: K) => T {
  const kept = MemoHolder.memo<K, T | typeof nothing>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known === nothing ? (undefined as T) : known;
    const value = compute(of);
    kept.set(of, value === undefined ? nothing : value);
    isKept?.();
    return value;
  };
}

const nothing = Symbol('nothing');

const slots = new Map<unknown, number>();

/** Counted for each class by itself, so that no object keeps room for facts of another class. */
function nextSlot(holder: unknown): number {
  const slot = slots.get(holder) ?? 0;
  slots.set(holder, slot + 1);
  return slot;
}
