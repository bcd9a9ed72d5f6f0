import type { Measured } from './session.ts';

/** All that one run measured. Times in milliseconds, sizes in bytes. */
export interface Results {
  readonly machine: Machine;
  readonly sizes: readonly SizeResults[];
  readonly commands: { readonly bytes: number; readonly ours: number; readonly theirs: number };
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Of the last minute when the run began and when it ended: what else the machine had to do. */
  readonly load: readonly [number, number];
  readonly versions: Readonly<Record<string, string>>;
}

export interface SizeResults {
  /** Of the draft. */
  readonly bytes: number;
  readonly ours: Measured;
  readonly theirs: Measured;
}
