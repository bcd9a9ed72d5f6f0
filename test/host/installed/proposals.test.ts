import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, runCommand, type Workbench } from '../workbench.ts';
import { draftsFolder, unpackedVsix } from './drafts.ts';

/** As a person meets it: the tree of what is proposed, and a click that settles one of its lines. */
describe('the proposals of a draft, in the side bar', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;

  before(setUpHost);
  afterEach(() => workbench?.close());
  after(drafts.remove);

  it('are listed by paragraph and by delegation, rejected by a click, and counted in the status bar', async () => {
    const { folder } = drafts;
    workbench = await openWorkbench({ folder, openFile: join(folder, 'night-trains.draft'), settings: quietSettings });
    await settleInTree(workbench.page);
  });

  it('are left out of the words that are counted as agreed', async () => {
    const { folder } = drafts;
    const file = join(folder, 'buses.draft');
    writeFileSync(file, 'RESOLVES:\n\n1. To run [CHILE: every] bus.\n');
    workbench = await openWorkbench({ folder, openFile: file, settings: quietSettings });
    const { page } = workbench;
    await page.locator('.codelens-decoration', { hasText: 'CHILE' }).first().waitFor();
    await runCommand(page, 'Count Words of the Agreed Text');
    await page
      .locator('.statusbar-item', { hasText: /Words of the agreed text: \d+ · as written: \d+/ })
      .first()
      .waitFor();
  });

  it('lead from the card of one to the others of its delegation', async () => {
    const { folder } = drafts;
    const file = join(folder, 'ferries.draft');
    writeFileSync(file, 'RESOLVES:\n\n1. To run [CHILE: every] ferry.\n\n2. To rest [CHILE: by day].\n');
    workbench = await openWorkbench({ folder, openFile: file, settings: quietSettings });
    const { page } = workbench;
    await page.locator('.codelens-decoration', { hasText: 'CHILE' }).first().waitFor();
    for (const key of ['Control+G', '3', ':', '1', '8', 'Enter', 'Control+K', 'Control+I']) await page.keyboard.press(key);
    const link = page.locator('.monaco-hover a', { hasText: 'operative paragraph 2' }).first();
    await link.waitFor();
    // The card may be drawn again when its last part comes.
    await page.waitForTimeout(1000);
    await link.click();
    await page.locator('.statusbar-item', { hasText: 'Ln 5, Col 12' }).first().waitFor();
  });

  it('are so in a browser too, where the server is a worker', async () => {
    const { folder } = drafts;
    const vsix = unpackedVsix();
    const none = prepareDirs(quietSettings);
    try {
      workbench = await openWorkbench({
        folder,
        openFile: join(folder, 'night-trains.draft'),
        settings: quietSettings,
        webExtension: vsix.folder,
        extensionsDir: none.extensionsDir,
      });
      await settleInTree(workbench.page);
    } finally {
      none.remove();
      vsix.remove();
    }
  });
});

async function settleInTree(page: Page): Promise<void> {
  await page.locator('.monaco-editor .codelens-decoration', { hasText: '1 proposal: URUGUAY' }).first().waitFor();
  await page
    .locator('.statusbar-item', { hasText: / agreed · 2 open/ })
    .first()
    .waitFor();
  await page.locator('.codelens-decoration a', { hasText: 'URUGUAY' }).first().click();
  const row = page.locator('.pane-body .monaco-list-row', { hasText: 'URUGUAY: “To ask the' }).first();
  await row.waitFor();
  await page.locator('.action-label[aria-label="List Proposals by…"]').first().click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'By Delegation' }).first().click();
  await page
    .locator('.pane-body .monaco-list-row', { hasText: /^.*Uruguay/ })
    .first()
    .waitFor();
  await inColour(page);
  await filtered(page);
  await row.hover();
  await row.locator('.action-label[aria-label="Reject Proposal"]').first().click();
  await page
    .locator('.statusbar-item', { hasText: / agreed · 1 open/ })
    .first()
    .waitFor();
  await page.locator('.view-line', { hasText: 'printtheirtimetables' }).first().waitFor({ state: 'hidden' });
}

/** The second delegation that the draft names has the second colour: of dark themes or of light ones. */
async function inColour(page: Page): Promise<void> {
  const name = page.locator('.view-line span', { hasText: /^URUGUAY$/ }).first();
  await name.waitFor();
  const colour = await name.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).color);
  assert.ok(['rgb(255, 171, 112)', 'rgb(149, 56, 0)'].includes(colour), colour);
}

async function filtered(page: Page): Promise<void> {
  const others = page.locator('.pane-body .monaco-list-row', { hasText: 'Nobody is named' });
  await others.first().waitFor();
  await page.locator('.action-label[aria-label="Filter Proposals…"]').first().click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Uruguay' }).first().click();
  await others.first().waitFor({ state: 'hidden' });
  await page.locator('.action-label[aria-label="Show All Proposals"]').first().click();
  await others.first().waitFor();
}
