import type { Draft } from '../draft/draft.ts';
import type { Slices } from '../text/slices.ts';
import { isBrokenOff } from '../tree/turns.ts';

/** Ask a feature so that an exception in it, which is a bug of ours, is told and answered with `nothing`. */
export interface Guards {
  guard<T>(where: string, feature: () => T, nothing: T): T;
  /** Of a draft that is too long to be read, too, the answer is nothing. */
  askDraft<T>(where: string, draft: Draft, feature: () => T, nothing: T): T;
  guardSlices<T>(where: string, slices: Slices<T>, nothing: T): Slices<T>;
}

/** `onError` is told where an exception was, and which. */
export function guardsFor(onError: (where: string, error: unknown) => void): Guards {
  return {
    guard,
    askDraft: (where, draft, feature, nothing) => (draft.isUnread ? nothing : guard(where, feature, nothing)),
    *guardSlices(where, slices, nothing) {
      try {
        return yield* slices;
      } catch (error) {
        onError(where, error);
        return nothing;
      }
    },
  };

  function guard<T>(where: string, feature: () => T, nothing: T): T {
    try {
      return feature();
    } catch (error) {
      if (isBrokenOff(error)) throw error;
      onError(where, error);
      return nothing;
    }
  }
}
