import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, deactivateClient, type Penholder } from './client.ts';

/** The extension on the desktop and on a remote machine: the server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<Penholder> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return activateClient(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
