import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder, findingsShown } from './drafts.ts';

const [symbol, other] = ['AG/RES. 2417 (XXXVIII-O/08)', 'AG/RES. 2418 (XXXVIII-O/08)'];

/** F2 on a citation, as a person does it. The drafts that are not open are changed as well. */
describe('the renaming of a symbol', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;

  before(setUpHost);
  afterEach(() => workbench?.close());
  after(() => drafts.remove());

  it('is shown before it is made, and takes the texts along that cite it and the file that is named by it', async () => {
    const { folder } = drafts;
    const [citing, here, there] = [
      'night-trains.draft',
      'adopted/ag-res-2417-xxxviii-o-08.draft',
      'adopted/ag-res-2418-xxxviii-o-08.draft',
    ].map((name) => join(folder, name));
    assert.ok(citing !== undefined && here !== undefined && there !== undefined);
    workbench = await openWorkbench({ folder, openFile: citing, settings: quietSettings });
    const { page } = workbench;
    await findingsShown(page);
    const line = readFileSync(citing, 'utf8')
      .split('\n')
      .findIndex((each) => each.includes(symbol));
    const column = readFileSync(citing, 'utf8').split('\n')[line]?.indexOf('2417') ?? 0;
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+G');
    await page.keyboard.type(`${line + 1}:${column + 2}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input').first();
    await box.waitFor();
    // It is shown before it takes what is typed.
    for (const end = Date.now() + 20_000; (await box.inputValue()) !== symbol && Date.now() < end; ) await setTimeout(50);
    await box.fill(other);
    await box.press('Control+Enter');
    await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'night-trains.draft' }).first().waitFor();
    assert.ok(existsSync(here), 'Nothing is changed before it is applied.');
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).first().click();
    for (const end = Date.now() + 20_000; !existsSync(there) && Date.now() < end; ) await setTimeout(100);
    assert.ok(existsSync(there) && !existsSync(here));
    const isSaved = () => [citing, there].every((file) => readFileSync(file, 'utf8').includes(other));
    for (const end = Date.now() + 20_000; !isSaved() && Date.now() < end; ) await setTimeout(100);
    assert.ok(isSaved(), readFileSync(there, 'utf8'));
    for (const file of [citing, there]) assert.ok(!readFileSync(file, 'utf8').includes(symbol));
  });
});
