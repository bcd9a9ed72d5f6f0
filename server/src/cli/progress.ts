import { printable } from './printable.ts';

export interface Progress {
  /** Before a file is checked. `size` in bytes. */
  checking(name: string, size: number): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * One line on a terminal that says what is being checked, from the second on. Checking blocks the process, so a
 * large draft is announced before it starts rather than after a second of it.
 */
export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  const started = performance.now();
  let drawn = 0;
  let done = 0;
  return {
    checking(name, size) {
      done += 1;
      const now = performance.now();
      if (!stream.isTTY || (size < large && now - started < 1000) || now - drawn < 100) return;
      drawn = now;
      const line = `Checking ${done} of ${total}: ${printable(name)}`;
      stream.write(`${clear}${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    end() {
      if (drawn > 0) stream.write(clear);
    },
  };
}

const clear = '\r\u001B[2K';

/** Bytes that take about a second. */
const large = 1_000_000;
