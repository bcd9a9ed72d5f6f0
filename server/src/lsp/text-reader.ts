import type { CancellationToken } from 'vscode-languageserver';
import type { Draft } from '../service.ts';
import type { Context } from './context.ts';
import { ensureWanted } from './guard.ts';

/** Reads the texts of the library that one request asks for: as they are open, or else from their files. Stops when the request is cancelled. */
export function textReader({ documents, workspace }: Context, token: CancellationToken): (key: string) => Promise<Draft | undefined> {
  return async (key) => {
    ensureWanted(token);
    return (await documents.readFile(key))?.draft ?? (await workspace.read(key));
  };
}
