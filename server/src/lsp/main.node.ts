import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Platform } from './platform.ts';
import { startServer } from './server.ts';

/** Serves the editor at the other end of standard input and output until it says goodbye or is gone. */
export function serveStdio(): void {
  // The library ends the process with the input, before it has answered what came last: hence an input that ends later.
  const input = new PassThrough();
  process.stdin.pipe(input, { end: false });
  process.stdin.on('end', () => setTimeout(() => input.end(), lastAnswersMilliseconds));
  // An editor that listens no more is gone. The library would try to tell it so, and end with a stack.
  process.stdout.on('error', () => process.exit(1));
  startServer(createConnection(ProposedFeatures.all, input, process.stdout), nodePlatform);
}

const lastAnswersMilliseconds = 500;

const nodePlatform: Platform = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async findDrafts(folder) {
    if (!folder.startsWith('file:')) return [];
    const paths: string[] = [];
    await collect(fileURLToPath(`${folder}/`), paths);
    return paths.map((path) => pathToFileURL(path).href);
  },
};

/** Links to folders are not followed: they can lead round in a circle. */
async function collect(folder: string, paths: string[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') await collect(`${path}/`, paths);
    } else if (entry.name.endsWith('.draft')) paths.push(path);
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

// The editor's client starts this file with the transport as its first argument; the command line only imports it.
const transport = process.argv[2] ?? '';
if (transport === '--stdio') serveStdio();
else if (/^--(node-ipc|pipe|socket)\b/.test(transport)) startServer(createConnection(ProposedFeatures.all), nodePlatform);
