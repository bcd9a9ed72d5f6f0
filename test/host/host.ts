import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Where things are. The host is a VS Code server with its workbench, installed from npm packages into `test/host/vscode`. */
export const projectDir = join(import.meta.dirname, '../..');
export const hostDir = join(import.meta.dirname, 'vscode');
export const serverDir = join(hostDir, 'node_modules/code-server/lib/vscode');
/** What `setup.ts` unpacks: a browser, and the libraries that a bare machine lacks. */
export const browserDir = join(hostDir, 'node_modules/.browser');

/** The Node of the server, of its extension host and so of the language server: the project's own, else the one that runs this. */
export function hostNode(): string {
  const own = join(projectDir, 'node_modules/node/bin/node');
  return existsSync(own) ? own : process.execPath;
}

/** An environment in which `node` is that Node, whatever the machine's own is. */
export function nodeFirst(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH = '' } = env;
  return { ...env, PATH: `${dirname(hostNode())}${delimiter}${PATH}` };
}
