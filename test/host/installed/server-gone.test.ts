import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { installVsix } from '../vsix.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder, findingsShown } from './drafts.ts';

describe('a server that ends again and again', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;
  before(setUpHost);
  after(async () => {
    await workbench?.close();
    drafts.remove();
  });

  it('is told of in a message with “Restart” and “Show Log”, and in red in the status bar, until it is started again', async function () {
    if (process.platform !== 'linux') this.skip();
    const dirs = prepareDirs(quietSettings);
    try {
      installVsix(dirs);
      workbench = await openWorkbench({
        folder: drafts.folder,
        openFile: join(drafts.folder, 'night-trains.draft'),
        settings: quietSettings,
        extensionsDir: dirs.extensionsDir,
      });
      const { page } = workbench;
      await findingsShown(page);
      for (let time = 1, killed = 0; time <= 5; time++) {
        killed = await serverIn(dirs.extensionsDir, page, killed);
        process.kill(killed, 'SIGKILL');
      }
      const warning = page.locator('.statusbar-item', { hasText: 'Penholder has stopped: no draft is checked' });
      await warning.first().waitFor();
      // A workbench that is driven by tests keeps its messages in the center.
      await page.locator('#status\\.notifications').first().click();
      const message = page.locator('.notifications-center .notification-list-item', { hasText: 'ended five times within three minutes' });
      await message.first().waitFor();
      await message.locator('.monaco-button', { hasText: 'Show Log' }).first().waitFor();
      assert.equal(await page.locator('.notifications-center .notification-list-item').count(), 1);
      await message.locator('.monaco-button', { hasText: 'Restart' }).first().click();
      await warning.first().waitFor({ state: 'hidden' });
      await serverIn(dirs.extensionsDir, page, 0);
    } finally {
      dirs.remove();
    }
  });
});

/** Waits for the server of the extension that is installed in this folder, another than the one that was killed last, and resolves with its process id. */
async function serverIn(extensions: string, page: Page, before: number): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; await page.waitForTimeout(50)) {
    const server = globSync('/proc/[0-9]*/cmdline')
      .filter((file) => [extensions, 'dist/server.js'].every((part) => read(file).includes(part)))
      .map((file) => Number(file.split('/')[2]))
      .find((id) => id !== before);
    if (server !== undefined) return server;
  }
  throw new Error('waited in vain for a server');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It is gone by now.
    return '';
  }
}
