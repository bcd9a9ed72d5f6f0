/// <reference lib="webworker" />

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, deactivateClient, type Penholder } from './client.ts';

/** The extension in a browser without a machine behind it: the same server in a web worker. */
export function activate(context: ExtensionContext): Promise<Penholder> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return activateClient(context, (id, name, options) => {
    // Not a function that makes the worker: the client's check of its answer fails where VS Code wraps `Worker`.
    const worker = new Worker(script);
    const client = new LanguageClient(id, name, worker, options);
    return { client, stop: (timeoutMilliseconds) => client.dispose(timeoutMilliseconds).finally(() => worker.terminate()) };
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
