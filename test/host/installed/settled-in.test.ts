import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder, findingsShown, unpackedVsix } from './drafts.ts';

describe('the extension, to somebody who is new to it', () => {
  const drafts = draftsFolder();
  let vsix: ReturnType<typeof unpackedVsix>;
  let workbench: Workbench | undefined;

  before(() => {
    setUpHost();
    vsix = unpackedVsix();
  });
  afterEach(() => workbench?.close());
  after(() => {
    vsix.remove();
    drafts.remove();
  });

  it('shows a walkthrough, whose first step opens the samples; in a browser as drafts without files', async () => {
    const none = prepareDirs(quietSettings);
    try {
      workbench = await openWorkbench({
        folder: drafts.folder,
        settings: quietSettings,
        viewport: { width: 1700, height: 900 },
        webExtension: vsix.folder,
        extensionsDir: none.extensionsDir,
      });
      const { page } = workbench;
      await command(page, 'Welcome: Open Walkthrough');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Keep the text with Penholder' }).first().click();
      await page.locator('.getting-started-step', { hasText: 'Mend a bracket' }).first().waitFor();
      await page.locator('.getting-started-step .monaco-button', { hasText: 'Open Sample Drafts' }).first().click();
      // The first findings of the draft, on line 12: its errors are further down.
      await page.locator('.monaco-editor .squiggly-info').first().waitFor();
      await page
        .locator('.tab', { hasText: /Untitled-\d/ })
        .nth(1)
        .waitFor();
    } finally {
      none.remove();
    }
  });

  it('says that a server that ends again and again is gone, shows it in the status bar, and starts it again by a click', async function () {
    if (process.platform !== 'linux') this.skip();
    const { folder } = drafts;
    const options = { folder, openFile: join(folder, 'night-trains.draft'), settings: quietSettings };
    workbench = await openWorkbench({ ...options, extensionsDir: dirname(vsix.folder) });
    const { page } = workbench;
    await findingsShown(page);
    const stopped = page.locator('.statusbar-item', { hasText: 'no draft is checked' }).first();
    const finding = page.locator('.monaco-editor .squiggly-error').first();
    for (let time = 1; time <= 5; time++) {
      // One that ends while it starts is another failure.
      await finding.waitFor();
      killServer(join(vsix.folder, 'dist/server.js'));
      await finding.waitFor({ state: 'hidden' });
    }
    await stopped.waitFor();
    const toast = page.locator('.notification-toast', { hasText: 'ended five times' }).first();
    await toast.locator('.monaco-button', { hasText: 'Restart' }).first().click();
    await stopped.waitFor({ state: 'hidden' });
    await finding.waitFor();
  });
});

async function command(page: Page, name: string): Promise<void> {
  await page.locator('.monaco-workbench .part.editor').first().waitFor();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}

/** Ends the server that was started from this file. */
function killServer(file: string): void {
  const servers = globSync('/proc/[0-9]*/cmdline').filter((each) => commandOf(each).includes(file));
  assert.equal(servers.length, 1);
  for (const server of servers) process.kill(Number(server.split('/')[2]), 'SIGKILL');
}

function commandOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It is gone by now.
    return '';
  }
}
