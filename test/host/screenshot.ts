import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from './browser.ts';
import { projectDir } from './host.ts';
import { quietSettings } from './server-dirs.ts';
import { setUpHost } from './setup.ts';
import { packageVsix } from './vsix.ts';
import { openWorkbench } from './workbench.ts';

/** Takes the README's picture: the real workbench on an example, its faults in the Problems panel, a hover card open. */
const picture = process.argv[2] ?? join(projectDir, 'client/media/screenshot.png');
const draft = 'marine-litter-resolution.draft';

setUpHost();
packageVsix();
// Ordinary files in a folder of their own, with the extension installed.
const parent = mkdtempSync(join(tmpdir(), 'penholder-'));
const folder = join(parent, 'november session');
cpSync(join(projectDir, 'examples'), folder, { recursive: true });
const workbench = await openWorkbench({
  folder,
  openFile: join(folder, draft),
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 2,
  settings: {
    ...quietSettings,
    'workbench.colorTheme': 'Light Modern',
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'editor.minimap.enabled': false,
    'editor.cursorBlinking': 'solid',
    // At this size a letter is nine pixels wide: no rounding between what is measured and what is drawn.
    'editor.fontSize': 15,
    'editor.hover.delay': 100,
    'breadcrumbs.enabled': false,
  },
});
try {
  await compose(workbench.page);
  await workbench.page.screenshot({ path: picture });
  console.log(`wrote ${picture}`);
} finally {
  await workbench.close();
  rmSync(parent, { recursive: true, force: true });
}

/** The faults are listed, the editor shows one of them, and a card tells who proposes the rival paragraph beside it. */
async function compose(page: Page): Promise<void> {
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
  await raiseOutline(page);
  await page.keyboard.press('Control+Shift+M');
  // The other draft's faults would push this one's out of the panel.
  await page.locator('[placeholder^="Filter"]').first().click();
  await page.keyboard.type('**/marine-litter*');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'quotation mark' }).click();
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  // The cursor elsewhere, so that the line which was jumped to is no longer marked.
  await page.locator('.view-line', { hasText: 'To reaffirm' }).click();
  await page
    .locator('.view-line span span', { hasText: /SURINAME/ })
    .first()
    .hover();
  await page.locator('.monaco-hover', { hasText: 'Suriname' }).first().waitFor();
  // The card fades in.
  await page.waitForTimeout(500);
}

/** Gives the outline half of the side bar. */
async function raiseOutline(page: Page): Promise<void> {
  const header = await page.locator('.pane-header', { hasText: 'Outline' }).boundingBox();
  if (header === null) throw new Error('the outline is not shown');
  const x = header.x + header.width / 2;
  await page.mouse.move(x, header.y);
  await page.mouse.down();
  await page.mouse.move(x, header.y - 330);
  await page.mouse.up();
}
