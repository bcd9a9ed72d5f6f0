import { type ChildProcess, type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** A language server on this Node, speaking over stdio. */
export function spawnServer(script: string): ServerProcess {
  return spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Rejects when the process ends, with the last of what it wrote to standard error. */
export function endOf(child: ServerProcess): Promise<never> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}. ${said}`)));
  });
  // It ends at the bench's own wish too, with nobody waiting.
  ended.catch(() => {});
  return ended;
}

/** Resident memory in bytes. */
export function residentBytes({ pid }: ChildProcess): number {
  return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
}
