import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { browserDir, hostDir } from './host.ts';

/** The part of Playwright that is used here; it is installed with the host, so its own types are not at hand. */
export interface Locator {
  first(): Locator;
  nth(index: number): Locator;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  click(options?: { button?: 'left' | 'right'; timeout?: number; position?: { x: number; y: number } }): Promise<void>;
  hover(options?: { position?: { x: number; y: number } }): Promise<void>;
  count(): Promise<number>;
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  textContent(): Promise<string | null>;
  press(key: string): Promise<void>;
  inputValue(): Promise<string>;
  fill(value: string): Promise<void>;
  selectOption(label: string): Promise<unknown>;
  elementHandle(): Promise<{ ownerFrame(): Promise<Frame | null> } | null>;
  /** Runs a function in the page, with the element; it sees nothing else of ours. */
  evaluate<T>(script: (element: PageElement) => T): Promise<T>;
  waitFor(options?: { timeout?: number; state?: 'visible' | 'hidden' }): Promise<void>;
}

/** The part of an element that is used here; the tests are compiled without the types of a page. */
interface PageElement {
  readonly ownerDocument: { readonly defaultView: { getComputedStyle(element: PageElement): { readonly color: string } } };
}

/** A page within the page: of a webview, what an extension has put into it. */
export interface Frame {
  /** Runs a script, or what an expression says. */
  evaluate(script: string): Promise<unknown>;
}

export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
}

export interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void>; down(): Promise<void>; up(): Promise<void> };
  goto(url: string, options?: { waitUntil?: 'load' }): Promise<unknown>;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  frameLocator(selector: string): FrameLocator;
  screenshot(options: { path: string }): Promise<unknown>;
  url(): string;
  /** Runs a script, or what an expression says. */
  evaluate(script: string): Promise<unknown>;
  waitForTimeout(ms: number): Promise<void>;
  setDefaultTimeout(ms: number): void;
  addInitScript<T>(script: (argument: T) => void, argument: T): Promise<void>;
  exposeFunction(name: string, callback: (...args: never[]) => void): Promise<void>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'crash', listener: () => void): void;
}

export interface Browser {
  newPage(options: {
    viewport: { width: number; height: number };
    deviceScaleFactor: number;
    locale: string;
    bypassCSP: boolean;
  }): Promise<Page>;
  on(event: 'disconnected', listener: () => void): void;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath?: string;
      channel?: string;
      chromiumSandbox: boolean;
      args: readonly string[];
      env: NodeJS.ProcessEnv;
    }): Promise<Browser>;
  };
}

/**
 * A headless Chromium: the one that CHROMIUM_PATH names, Debian's, the one from npm, or an installed Chrome.
 *
 * @throws Error that says what to install, when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = createRequire(join(hostDir, 'package.json'))('playwright-core') as Playwright;
  const { CHROMIUM_PATH } = process.env;
  const executablePath = [CHROMIUM_PATH, '/usr/bin/chromium', join(browserDir, 'chromium')].find((path) => path && existsSync(path));
  try {
    return await chromium.launch({
      ...(executablePath ? { executablePath } : { channel: 'chrome' }),
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--font-render-hinting=none',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--force-color-profile=srgb',
      ],
      env: { ...process.env, ...fonts(), ...libraries(executablePath) },
    });
  } catch (error) {
    const advice = 'install Chrome or Chromium, or name one in CHROMIUM_PATH';
    throw new Error(`no browser to show the workbench in: ${advice}`, { cause: error });
  }
}

/** The same type on every machine: a bare one has no fonts at all. */
function fonts(): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return {};
  const FONTCONFIG_FILE = join(browserDir, 'fonts.conf');
  const dir = join(hostDir, 'node_modules/@expo-google-fonts');
  mkdirSync(browserDir, { recursive: true });
  writeFileSync(
    FONTCONFIG_FILE,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${dir}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(browserDir, 'fonts-cache')}</cachedir>
  ${[
    ['system-ui', 'Inter'],
    ['sans-serif', 'Inter'],
    ['monospace', 'IBM Plex Mono'],
  ]
    .map(
      ([alias, family]) =>
        `<match><test name="family"><string>${alias}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
    )
    .join('\n  ')}
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE };
}

/** The browser from npm comes with the libraries that a bare Debian lacks. */
function libraries(executablePath: string | undefined): NodeJS.ProcessEnv {
  return executablePath?.startsWith(browserDir) ? { LD_LIBRARY_PATH: join(browserDir, 'lib') } : {};
}
