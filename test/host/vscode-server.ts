import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hostNode, serverDir } from './host.ts';
import type { ServerDirs } from './server-dirs.ts';

export interface ServerOptions extends ServerDirs {
  readonly env: NodeJS.ProcessEnv;
  /** Asked of every client; without it any program of this machine may connect. */
  readonly token?: string;
  readonly args?: readonly string[];
}

export interface VsCodeServer {
  readonly port: number;
  /** Settles when the process is gone; says how it ended. */
  readonly exited: Promise<string>;
  /** Ends the server with its extension hosts, file watcher and language servers. */
  stop(): Promise<void>;
}

const startTimeout = 60_000;
const stopTimeout = 3_000;

/** Starts the VS Code server on a free port of 127.0.0.1. */
export async function startServer(options: ServerOptions): Promise<VsCodeServer> {
  const child = spawn(hostNode(), serverArgs(options), {
    cwd: homedir(),
    env: serverEnv(options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = (signal: NodeJS.Signals) => {
    try {
      // A process group of its own, which all that it starts belongs to.
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It is gone.
    }
  };
  const killAtExit = () => kill('SIGKILL');
  process.once('exit', killAtExit);
  child.stdin.on('error', () => {});
  const exited = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => resolve(String(code ?? signal)));
    child.on('error', (error) => resolve(error.message));
  });
  let output = '';
  const listening = new Promise<number>((resolve) => {
    const read = (data: Buffer) => {
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const failed = exited.then((how) => Promise.reject(new Error(`the VS Code server ended (${how}):\n${output}`)));
  failed.catch(() => {});
  const port = await Promise.race([listening, failed, timeout(startTimeout).then(() => undefined)]);
  if (port === undefined) {
    kill('SIGKILL');
    throw new Error(`the VS Code server did not listen within ${startTimeout / 1000} s:\n${output}`);
  }
  return {
    port,
    exited,
    async stop() {
      kill('SIGTERM');
      await Promise.race([exited, timeout(stopTimeout)]);
      kill('SIGKILL');
      process.removeListener('exit', killAtExit);
    },
  };
}

function serverArgs({ serverDataDir, userDataDir, extensionsDir, token, args = [] }: ServerOptions): string[] {
  return [
    ...['--import', join(import.meta.dirname, 'die-with-parent.ts'), join(serverDir, 'out/server-main.js')],
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...['--disable-telemetry', '--disable-workspace-trust', '--disable-update-check', '--disable-getting-started-override'],
    ...['--server-data-dir', serverDataDir, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    ...args,
  ];
}

/** Keeps an outer VS Code (whose terminal this may run in) out of this one, and this one off any marketplace. */
export function serverEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^(ELECTRON_|CODE_SERVER_|VSCODE_)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
