import { execFileSync } from 'node:child_process';

/** Makes a named pipe. Node has no call for it, and Windows none of these. */
export function pipeAt(path: string): void {
  execFileSync('mkfifo', [path]);
}
