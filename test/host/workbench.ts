import { resolve } from 'node:path';
import { type Browser, launchBrowser, type Page } from './browser.ts';
import { prepareDirs, quietSettings } from './server-dirs.ts';
import { startServer, type VsCodeServer } from './vscode-server.ts';
import { installVsix } from './vsix.ts';
import { addWebExtension, type ServedFolder, serveFolder } from './web-extension.ts';

export interface WorkbenchOptions {
  readonly folder: string;
  readonly openFile?: string;
  /** The folder of an extension under development, beside which tests run. */
  readonly extensionPath?: string;
  /** Where extensions are installed already; without it, Penholder's VSIX is installed for this workbench. */
  readonly extensionsDir?: string;
  /** The folder of an extension that shall run in the browser's web worker, not on the server. */
  readonly webExtension?: string;
  /** A module with `run()`, run in the extension host. */
  readonly testsPath?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** Told of each line that the tests write to their console. */
  onLog?(type: string, args: readonly unknown[]): void;
}

export interface Workbench {
  readonly page: Page;
  /** The tests' exit code. Rejects when the server or the browser ends first. */
  readonly exit: Promise<number>;
  close(): Promise<void>;
}

/** A workbench that starts on a busy machine takes its time. */
const patienceMilliseconds = 180_000;

/** Starts a server, opens its workbench in a headless browser. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const own = prepareDirs(options.settings ?? quietSettings);
  const dirs = { ...own, extensionsDir: options.extensionsDir ?? own.extensionsDir };
  let server: VsCodeServer | undefined;
  let browser: Browser | undefined;
  let served: ServedFolder | undefined;
  const close = async () => {
    await browser?.close().catch(() => {});
    await server?.stop();
    served?.close();
    own.remove();
  };
  try {
    if (options.extensionsDir === undefined && options.webExtension === undefined) installVsix(dirs);
    // The driver is what makes a built workbench heed the extension under development in its address.
    server = await startServer({ ...dirs, env: options.env ?? process.env, args: ['--enable-smoke-test-driver'] });
    browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: options.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: options.deviceScaleFactor ?? 1,
      locale: 'en-US',
      // The server's policy lets the page speak to the server alone.
      bypassCSP: options.webExtension !== undefined,
    });
    page.setDefaultTimeout(patienceMilliseconds);
    if (options.webExtension !== undefined) {
      served = await serveFolder(options.webExtension);
      await addWebExtension(page, served.authority);
    }
    const ended = Promise.withResolvers<number>();
    ended.promise.catch(() => {});
    page.on('crash', () => ended.reject(new Error('the workbench page crashed')));
    browser.on('disconnected', () => ended.reject(new Error('the browser ended')));
    server.exited.then((how) => ended.reject(new Error(`the VS Code server ended (${how})`)));
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => options.onLog?.(type, args));
    await page.exposeFunction('codeAutomationExit', (code: number) => ended.resolve(code));
    await page.goto(address(server.port, options), { waitUntil: 'load' });
    return { page, exit: ended.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs a command by its name, with or without its category, from the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.locator('.monaco-workbench .part.editor').first().waitFor();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: name.replace(/^\w+: /, '') })
    .first()
    .click();
}

function address(port: number, { folder, extensionPath, testsPath, openFile }: WorkbenchOptions): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(resolve(path))}`;
  const payload = [
    ...(extensionPath ? [['extensionDevelopmentPath', remote(extensionPath)]] : []),
    ...(testsPath ? [['extensionTestsPath', remote(testsPath)]] : []),
    ...(openFile ? [['openFile', remote(openFile)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: resolve(folder), payload: JSON.stringify(payload) })}`;
}
