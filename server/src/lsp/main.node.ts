import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { findDrafts } from '../files/find-drafts.ts';
import { keyOfPath, pathOf } from '../service.ts';
import type { Lifecycle } from './lifecycle.ts';
import { machine } from './machine.node.ts';
import type { Platform } from './platform.ts';
import { readFile } from './read-file.node.ts';
import { startServer } from './server.ts';
import { watchClient } from './watch-client.node.ts';
import { wellFormedJson } from './well-formed.ts';

/** Serves the editor at the other end of standard input and output until it exits or is gone. */
export function serveStdio(): void {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder });
  const lifecycle = startServer(createConnection(ProposedFeatures.all, reader, writer), nodePlatform);
  // An editor that no longer reads is gone. The library would try to write to it, and end with a stack.
  process.stdout.on('error', () => process.exit(1));
  process.stdin.on('end', () => setTimeout(() => endProcess(lifecycle), lastAnswersMilliseconds));
}

/** Time for the answers to the last requests. */
const lastAnswersMilliseconds = 500;

const contentTypeEncoder = { name: 'application/json', encode: async (message: unknown) => Buffer.from(wellFormedJson(message)) };

/** With the exit code of the protocol: 0 after `shutdown`, else 1. */
function endProcess({ hasEnded }: Lifecycle): never {
  process.exit(hasEnded ? 0 : 1);
}

const nodePlatform: Platform = {
  readFile,
  async findDrafts(folder, passedOver, isWanted) {
    if (!folder.startsWith('file:')) return [];
    const uris: string[] = [];
    const found = findDrafts(pathOf(`${folder}/`), (path, error) => passedOver(keyOfPath(path), error), isWanted);
    for await (const path of found) uris.push(keyOfPath(path));
    return uris;
  },
  watchClient: (client, lifecycle) => watchClient(client, () => endProcess(lifecycle)),
  machine,
};

// The editor's client starts this file with the transport as its first argument; the command line only imports it.
const transport = process.argv[2] ?? '';
if (transport === '--stdio') serveStdio();
else if (/^--(node-ipc|pipe|socket)\b/.test(transport)) startServer(createConnection(ProposedFeatures.all), nodePlatform);
