import { globSync, readFileSync } from 'node:fs';

/** The language servers that this extension host has started and that are not gone, by their process ids; on Linux. */
export function serverProcesses(): readonly number[] {
  return globSync('/proc/[0-9]*/cmdline')
    .filter((file) => read(file).includes('dist/server.js'))
    .map((file) => Number(file.split('/')[2]))
    .filter((id) => parentOf(id) === process.pid);
}

/** Its own name may hold spaces and parentheses: the fields after it are counted from its end. */
function parentOf(id: number): number {
  const [, parent] = read(`/proc/${id}/stat`).split(')').at(-1)?.trim().split(' ') ?? [];
  return Number(parent);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It is gone by now.
    return '';
  }
}
