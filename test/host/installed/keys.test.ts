import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder } from './drafts.ts';

/** The keys themselves, since no command tells when they are taken from the editor. */
describe('Tab and Shift+Tab', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;

  before(setUpHost);
  afterEach(() => workbench?.close());
  after(() => drafts.remove());

  it('before a number change the paragraph’s level, and within its words write a blank', async () => {
    const file = join(drafts.folder, 'levels.draft');
    const before = 'The Council,\n\n1. Welcomes [the trains:\n\n2. Welcomes buses;\n\n3. Thanks them.\n';
    writeFileSync(file, before);
    workbench = await openWorkbench({ folder: drafts.folder, openFile: file, settings: quietSettings });
    const { page } = workbench;
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    const goTo = async (place: string) => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+G');
      await page.keyboard.type(place);
      await page.keyboard.press('Enter');
      // The keys' context follows the cursor.
      await setTimeout(500);
    };
    const becomes = async (expected: string) => {
      await page.keyboard.press('Control+S');
      for (const end = Date.now() + 20_000; readFileSync(file, 'utf8') !== expected && Date.now() < end; ) await setTimeout(50);
      assert.equal(readFileSync(file, 'utf8'), expected);
    };
    await goTo('5:1');
    await page.keyboard.press('Tab');
    await setTimeout(500);
    await becomes('The Council,\n\n1. Welcomes [the trains:\n\n(a) Welcomes buses;\n\n2. Thanks them.\n');
    await page.keyboard.press('Shift+Tab');
    await setTimeout(500);
    await becomes(before);
    await goTo('5:12');
    await page.keyboard.press('Tab');
    await becomes(before.replace('Welcomes buses', 'Welcomes  buses'));
  });
});
