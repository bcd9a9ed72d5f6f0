import { printable } from './printable.ts';

/** Tells the user something beside the report: one line on standard error. */
export function say(text: string): void {
  process.stderr.write(`penholder: ${printable(text)}\n`);
}
