import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { cacheHome, command, path } from '../support/installed.ts';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Of standard output, before decoding. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface Surroundings {
  /** The working directory. */
  readonly in?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** Runs the installed command as a process of its own, without colours unless the surroundings ask for them. */
export async function penholder(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const options: SpawnOptions = { env: { PATH: path, XDG_CACHE_HOME: cacheHome, ...surroundings.env }, cwd: surroundings.in ?? tmpdir() };
  const child = spawn(command, args, surroundings.uid === undefined ? options : { ...options, uid: surroundings.uid });
  // A command that needs no input may have ended before it is given.
  child.stdin?.on('error', () => {});
  child.stdin?.end(surroundings.input ?? '');
  if (!child.stdout || !child.stderr) throw new Error('The command was started without pipes.');
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [bytes, stderr, exitCode] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
  return { exitCode, bytes, stdout: bytes.toString(), stderr };
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** For `after`: takes away the folders that were made. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const made: string[] = [];

/** A clean draft, and one with a closing bracket that nothing opens: line 5, column 50. */
export const clean = `THE GENERAL ASSEMBLY,

RESOLVES:

1. To mark the channels of the river with lights.

2. To train the pilots of the harbours that “the riparian States” name.
`;
export const stray = clean.replace('lights.', 'lights.]');
