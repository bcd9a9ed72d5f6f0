import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, runCommand, type Workbench } from '../workbench.ts';
import { draftsFolder, unpackedVsix } from './drafts.ts';

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
      await runCommand(page, 'Welcome: Open Walkthrough');
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
});
