/// <reference lib="webworker" />

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, deactivateClient, type Penholder } from './client.ts';

/** The extension in a browser without a machine behind it: the same server in a web worker. */
export function activate(context: ExtensionContext): Promise<Penholder> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // Not a function that makes the worker: the client's check of its answer fails where VS Code wraps `Worker`.
  return activateClient(context, (id, name, options) => new LanguageClient(id, name, new Worker(script), options));
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
