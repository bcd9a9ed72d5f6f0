import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findDrafts } from '../files/find-drafts.ts';
import { readMetFile } from '../files/read-file.ts';
import { longestDraft } from '../text/limits.ts';
import type { Platform } from './platform.ts';
import { startServer } from './server.ts';

/** Serves the editor at the other end of standard input and output until it says goodbye or is gone. */
export function serveStdio(): void {
  // The library ends the process with the input, before it has answered what came last: hence an input that ends later.
  const input = new PassThrough();
  process.stdin.pipe(input, { end: false });
  process.stdin.on('end', () => setTimeout(() => input.end(), lastAnswersMilliseconds));
  startServer(createConnection(ProposedFeatures.all, input, process.stdout), nodePlatform);
}

const lastAnswersMilliseconds = 500;

const nodePlatform: Platform = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readMetFile(fileURLToPath(uri), longestDraft);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async findDrafts(folder, passedOver) {
    if (!folder.startsWith('file:')) return [];
    const uris: string[] = [];
    const found = findDrafts(fileURLToPath(`${folder}/`), (path, error) => passedOver(pathToFileURL(path).href, error));
    for await (const path of found) uris.push(pathToFileURL(path).href);
    return uris;
  },
};

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

// The editor's client starts this file with the transport as its first argument; the command line only imports it.
const transport = process.argv[2] ?? '';
if (transport === '--stdio') serveStdio();
else if (/^--(node-ipc|pipe|socket)\b/.test(transport)) startServer(createConnection(ProposedFeatures.all), nodePlatform);
