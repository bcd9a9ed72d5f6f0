import { join } from 'node:path';
import { buildAll } from '../../server/build.ts';
import type { Page } from './browser.ts';
import { projectDir } from './host.ts';
import { setUpHost } from './setup.ts';
import { openWorkbench, quietSettings } from './workbench.ts';

/** Takes the README's picture: the real workbench on an example, its faults in the Problems panel, a hover card open. */
const picture = join(projectDir, 'client/media/screenshot.png');
const draft = 'marine-litter-resolution.draft';

setUpHost();
await buildAll();
const workbench = await openWorkbench({
  folder: join(projectDir, 'examples'),
  extensionPath: projectDir,
  openFile: join(projectDir, 'examples', draft),
  viewport: { width: 1360, height: 850 },
  deviceScaleFactor: 2,
  settings: {
    ...quietSettings,
    'workbench.colorTheme': 'Default Light Modern',
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'editor.minimap.enabled': false,
    'editor.cursorBlinking': 'solid',
    'editor.fontSize': 13,
    'editor.hover.delay': 100,
    'breadcrumbs.enabled': false,
  },
});
try {
  await compose(workbench.page);
  await workbench.page.screenshot({ path: picture });
  console.log(`wrote ${picture}`);
} catch (error) {
  await workbench.page.screenshot({ path: picture.replace('.png', '-failed.png') });
  throw error;
} finally {
  await workbench.close();
}

async function compose(page: Page): Promise<void> {
  const editor = page.locator(`.monaco-editor[data-uri$="${draft}"]`).first();
  await editor.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
  await page.locator('.pane-header', { hasText: 'Outline' }).first().click();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'Ln ' }).first().waitFor();
}
