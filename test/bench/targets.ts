import type { Results } from './results.ts';

export interface Target {
  readonly what: string;
  /** Reached when `measured` is no more than this. */
  readonly limit: number;
  /** Undefined where the run did not measure it. */
  readonly measured: number | undefined;
  readonly unit: 'ms' | 'times';
}

const small = 10_000;
const middle = 1_000_000;
const large = 10_000_000;

/** What Penholder means to reach, set against what was measured. */
export function targetsOf(results: Results): readonly Target[] {
  const at = (bytes: number) => results.sizes.find((size) => size.bytes === bytes);
  const keystrokes = (bytes: number) => quotient(at(bytes)?.ours.keystroke.p50, at(bytes)?.theirs.keystroke.p50);
  const p99 = at(small)?.ours.keystroke.p99;
  return [
    { what: 'keystroke p50 at 1 MB, of the JSON server’s', limit: 1 / 2, measured: keystrokes(middle), unit: 'times' },
    { what: 'keystroke p50 at 10 MB, of the JSON server’s', limit: 1 / 5, measured: keystrokes(large), unit: 'times' },
    {
      what: 'keystroke p99 at 10 MB, against twice ours at 10 KB and 8 ms',
      limit: p99 === undefined ? Number.NaN : 2 * p99 + 8,
      measured: at(large)?.ours.keystroke.p99,
      unit: 'ms',
    },
    {
      what: 'open to diagnostics at 1 MB, of the JSON server’s',
      limit: 6,
      measured: quotient(at(middle)?.ours.open, at(middle)?.theirs.open),
      unit: 'times',
    },
    {
      what: 'the command line’s check of 1 MB, of markdownlint-cli2’s',
      limit: 1 / 3,
      measured: results.commands.ours / results.commands.theirs,
      unit: 'times',
    },
  ];
}

function quotient(ours: number | undefined, theirs: number | undefined): number | undefined {
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}
