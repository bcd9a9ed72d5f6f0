import { printable } from './printable.ts';

export interface Progress {
  /** Before a file is checked, or whatever else is done to it. `size` in bytes. */
  checking(name: string, size: number): void;
  /** Removes the line. */
  end(): void;
}

/**
 * A line on a terminal that says which file it is the turn of, for a command that takes more than a second. Checking blocks the process, so a large draft is
 * announced before its check begins.
 */
export function progressOn(
  stream: NodeJS.WriteStream,
  total: number,
  doing: 'Checking' | 'Importing' | 'Exporting' = 'Checking',
): Progress {
  const started = performance.now();
  let drawn = 0;
  let done = 0;
  return {
    checking(name, size) {
      done += 1;
      const now = performance.now();
      if (!stream.isTTY || (size < largeBytes && now - started < silentMilliseconds) || now - drawn < redrawMilliseconds) return;
      drawn = now;
      const line = `${doing} ${done} of ${total}: ${printable(name)}`;
      stream.write(`${clear}${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    end() {
      if (drawn > 0) stream.write(clear);
    },
  };
}

/** A command that ends within this time shows no progress. */
const silentMilliseconds = 1000;
/** A line that changes more often cannot be read. */
const redrawMilliseconds = 100;

const clear = '\r\u001B[2K';

/** A draft of this size takes about a second. */
const largeBytes = 1_000_000;
