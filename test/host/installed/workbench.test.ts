import { join } from 'node:path';
import type { Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder, findingsShown, openPageFromProblems, pageShown, pointAt, unpackedVsix } from './drafts.ts';

// What sticks to the editor's top would lie over the place to point at.
const settings = { ...quietSettings, 'editor.stickyScroll.enabled': false };

/** As a person meets it: findings in the editor, and a click on a rule's name. */
describe('the extension, in a folder of ordinary files', () => {
  const drafts = draftsFolder();
  const unpacked = { remove: () => {} };
  let workbench: Workbench | undefined;

  before(setUpHost);
  afterEach(() => workbench?.close());
  after(() => {
    drafts.remove();
    unpacked.remove();
  });

  it('installed from the VSIX, shows findings, and the page of a rule that is clicked on', async () => {
    const { folder } = drafts;
    workbench = await openWorkbench({ folder, openFile: join(folder, 'night-trains.draft'), settings });
    const { page } = workbench;
    await findingsShown(page);
    await openPageFromProblems(page);
    await page.keyboard.press('Control+W');
    await pointAt(page, '.monaco-editor .squiggly-error');
    await page.locator('.monaco-hover a.code-link', { hasText: 'unbalanced-bracket' }).first().click();
    await pageShown(page);
  });

  it('as a web extension in a worker, shows findings, and the page of a rule that is clicked on', async () => {
    const { folder } = drafts;
    const vsix = unpackedVsix();
    unpacked.remove = vsix.remove;
    const none = prepareDirs(quietSettings);
    try {
      workbench = await openWorkbench({
        folder,
        openFile: join(folder, 'night-trains.draft'),
        settings,
        webExtension: vsix.folder,
        extensionsDir: none.extensionsDir,
      });
      await findingsShown(workbench.page);
      await otherDraftsKnown(workbench.page);
      await openPageFromProblems(workbench.page);
    } finally {
      none.remove();
    }
  });
});

/** Those that are not open are read through the client: their findings are listed, and a citation leads into one. */
async function otherDraftsKnown(page: Page): Promise<void> {
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'level-crossings.draft' }).first().waitFor();
  await page.locator('.view-line span span', { hasText: 'AG/RES' }).first().click();
  await page.keyboard.press('F12');
  await page.locator('.tab.active', { hasText: 'ag-res-2417' }).waitFor();
  await page.keyboard.press('Control+W');
}
