import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from './browser.ts';

export interface ServedFolder {
  /** Host and port. */
  readonly authority: string;
  close(): void;
}

/** Serves an unpacked extension to the workbench, which is of another origin. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    readFile(join(folder, path), (error, content) => {
      if (error) response.writeHead(404).end();
      else response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream').end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    authority: `127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown' };

/**
 * Names the served extension in the workbench's own settings before the workbench reads them, as `@vscode/test-web` does:
 * then it runs in the web worker, as on a machine-less VS Code.
 */
export async function addWebExtension(page: Page, authority: string): Promise<void> {
  await page.addInitScript(
    (extension: unknown) => {
      const { document } = globalThis as unknown as { document: BrowserDocument };
      document.addEventListener('readystatechange', () => {
        const settings = document.readyState === 'interactive' && document.getElementById('vscode-workbench-web-configuration');
        if (!settings) return;
        const configuration = JSON.parse(settings.getAttribute('data-settings'));
        configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
        settings.setAttribute('data-settings', JSON.stringify(configuration));
      });
    },
    { scheme: 'http', authority, path: '/' },
  );
}

/** What the script above uses of the browser's document, whose types are not those of Node. */
interface BrowserDocument {
  readonly readyState: string;
  addEventListener(event: string, listener: () => void): void;
  getElementById(id: string): { getAttribute(name: string): string; setAttribute(name: string, value: string): void } | null;
}
