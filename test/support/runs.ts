import { env } from 'node:process';
import type { Parameters } from 'fast-check';

/**
 * How often a property runs: `usual` times; FC_RUNS makes it more or fewer, in proportion to `longest`. A run tries the same drafts as the last
 * one, so that what fails has been broken since; FC_SEED=random tries others. A failure prints its seed, and FC_SEED repeats it.
 */
export function runs<T>(usual: number): Parameters<T> {
  const { FC_RUNS: wanted, FC_SEED: seed = usualSeed } = env;
  const numRuns = Math.max(1, Math.round((usual * Number(wanted ?? longest)) / longest));
  return { numRuns, ...(seed === 'random' ? {} : { seed: Number(seed) }) };
}

/** Any number would do. */
const usualSeed = 20_261_130;

/** How long these runs may take, in milliseconds: `usual`, and more where FC_RUNS makes them more. */
export function patience(usual: number): number {
  const { FC_RUNS: wanted } = env;
  return usual * Math.max(1, Number(wanted ?? longest) / longest);
}

/** How many chains of edits are usually tried. */
export const longest = 2000;
