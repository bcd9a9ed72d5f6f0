import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from './contenders.ts';
import { median } from './median.ts';

/**
 * The median wall time in milliseconds of each command in the folder, the process's start included. They take turns, so that a slow minute of the
 * machine falls on all.
 */
export async function race(commands: readonly Command[], folder: string, rounds: number): Promise<readonly number[]> {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const start = performance.now();
      await run(command, folder);
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** All commands exit with 1 when they find something, and with 2 when they could not look. */
async function run({ script, args }: Command, folder: string): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0 && code !== 1) throw new Error(`${script} ended with code ${code}`);
}
