import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerCheckTask } from './check-task.ts';
import { activateClient, deactivateClient, type Penholder } from './client.ts';

/** The extension on the desktop and on a remote machine: the server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<Penholder> {
  context.subscriptions.push(registerCheckTask(context));
  const module = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return activateClient(context, (id, name, options) => {
    const client = new LanguageClient(id, name, module, options);
    return {
      client,
      async stop(timeoutMilliseconds) {
        // The client forgets its process when it gives up.
        const { serverProcess } = client;
        try {
          await client.dispose(timeoutMilliseconds);
        } catch (error) {
          serverProcess?.kill('SIGKILL');
          throw error;
        }
      },
    };
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
