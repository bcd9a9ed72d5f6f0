import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, timed } from './measure.ts';

export interface Command {
  /** A script that Node runs. */
  readonly script: string;
  readonly args: readonly string[];
  /** The name of the file that the text is written to. */
  readonly file: string;
}

/**
 * The median wall time in milliseconds of each command on the same text, the process's start included. They take turns, so
 * that a slow minute of the machine falls on all. The folder holds nothing but the texts: no settings of anyone's.
 */
export async function race(commands: readonly Command[], text: string, rounds: number): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-bench-'));
  try {
    const times = commands.map((): number[] => []);
    for (const { file } of commands) await writeFile(join(folder, file), text);
    for (let round = 0; round < rounds; round++) {
      for (const [index, command] of commands.entries()) times[index]?.push(await timed(() => run(command, folder)));
    }
    return times.map(median);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Both commands exit with 1 when they find something, and with 2 when they could not look. */
async function run({ script, args, file }: Command, folder: string): Promise<void> {
  const child = spawn(process.execPath, [script, ...args, file], { cwd: folder, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0 && code !== 1) throw new Error(`${script} ended with code ${code}`);
}
