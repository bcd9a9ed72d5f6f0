import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { FrameLocator, Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder, unpackedVsix } from './drafts.ts';

/** A draft with all that a preview shows, and more of it than a window has room for. */
const draft = `DRAFT RESOLUTION

FERRIES BY NIGHT

THE GENERAL ASSEMBLY,

RECALLING:

The report on ferries,1/

RESOLVES:

1.
To invite member states to run [URUGUAY: every] ferry {++also++} by night [on Fridays / on Sundays]. PENDING

2.
To ask <b>harbours</b> to:

a. light their quays; APPROVED

b. [PERU: ring their bells;]

${Array.from({ length: 60 }, (_, at) => `${at + 3}.\nTo count the passengers of line ${at + 3}, by day and by night, on each of its ferries.\n`).join('\n')}
1.	Of the year before.
`;

describe('the preview of a draft, beside its editor', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;

  before(() => {
    setUpHost();
    writeFileSync(join(drafts.folder, 'ferries.draft'), draft);
  });
  afterEach(() => workbench?.close());
  after(drafts.remove);

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'])
    it(`can be read by everyone (${theme})`, async () => {
      workbench = await open({ 'workbench.colorTheme': theme });
      const preview = await openPreview(workbench.page);
      await preview.locator('ins[data-colour]', { hasText: 'every' }).first().waitFor();
      assert.deepEqual(await violations(preview), []);
      // So that nobody is pleased with a checker that checks nothing.
      await (await frameOf(preview)).evaluate("document.querySelector('label').replaceWith(document.querySelector('select'))");
      assert.match(JSON.stringify(await violations(preview)), /^\[\["select-name",/);
    });

  it('shows the draft as it would be printed, leads to its lines, and follows what is typed and who is chosen', async () => {
    workbench = await open({});
    await walkThrough(workbench.page);
  });

  it('scrolls with the editor, and the editor with it', async () => {
    workbench = await open({});
    const { page } = workbench;
    const preview = await openPreview(page);
    await page.locator('.monaco-editor .view-line', { hasText: 'FERRIES' }).first().click();
    await page.keyboard.press('Control+End');
    await preview.locator('p', { hasText: 'line 60,' }).first().waitFor();
    await isInView(preview, 'line 60,', true);
    await isInView(preview, 'FERRIES', false);
    await (await frameOf(preview)).evaluate('scrollTo(0, 0)');
    await page.locator('.monaco-editor .view-line', { hasText: 'FERRIES' }).first().waitFor();
  });

  it('is there again when the window is opened again', async () => {
    workbench = await open({});
    const { page } = workbench;
    await openPreview(page);
    for (let tries = 0; tries < 120 && !(await page.evaluate(isKept)); tries++) await page.waitForTimeout(500);
    // The address names a file to open, in place of all that was open.
    const { origin, searchParams } = new URL(page.url());
    await page.goto(`${origin}/?folder=${encodeURIComponent(searchParams.get('folder') ?? '')}`);
    await previewIn(page).locator('p', { hasText: 'every' }).first().waitFor();
  });

  it('is so in a browser too, where the server is a worker', async () => {
    const vsix = unpackedVsix();
    const none = prepareDirs(quietSettings);
    try {
      workbench = await open({}, { webExtension: vsix.folder, extensionsDir: none.extensionsDir });
      await walkThrough(workbench.page);
    } finally {
      none.remove();
      vsix.remove();
    }
  });

  function open(settings: Readonly<Record<string, unknown>>, more: { webExtension?: string; extensionsDir?: string } = {}) {
    const { folder } = drafts;
    return openWorkbench({ folder, openFile: join(folder, 'ferries.draft'), settings: { ...quietSettings, ...settings }, ...more });
  }
});

/** Whether the browser has stored what the workbench shows, which it does every few seconds: tells of the preview, and of what its page keeps. */
const isKept = `(async () => {
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await done(indexedDB.open(name));
    const values = await done(database.transaction('ItemTable').objectStore('ItemTable').getAll());
    database.close();
    if (values.some((value) => String(value).includes('penholder.preview') && /state[\\\\":{]+uri/.test(value))) return true;
  }
  return false;
})()`;

async function walkThrough(page: Page): Promise<void> {
  const preview = await openPreview(page);
  await preview.locator('h2', { hasText: 'FERRIES BY NIGHT' }).first().waitFor();
  await preview.locator('li p', { hasText: 'To ask <b>harbours</b> to:' }).first().waitFor();
  await preview.locator('li li ins[data-by="Peru"]', { hasText: 'ring their bells' }).first().waitFor();
  await preview.locator('.stamp', { hasText: 'PENDING' }).first().waitFor();
  // The note is at the foot, and its mark leads there and back.
  await preview.locator('sup a').first().click();
  assert.equal(await focused(preview), '1.\tOf the year before. Back to the text↩');
  await preview.locator('#notes .back').first().click();
  assert.match(await focused(preview), /The report on ferries/);
  // From paragraph to paragraph by keys, and to the draft.
  await preview.locator('h2', { hasText: 'FERRIES' }).first().press('ArrowDown');
  assert.match(await focused(preview), /THE GENERAL ASSEMBLY/);
  await preview.locator('p', { hasText: 'light their quays' }).first().press('Enter');
  await page.locator('.statusbar-item', { hasText: 'Ln 19' }).first().waitFor();
  await preview.locator('p', { hasText: 'To invite member states' }).first().click();
  await page.locator('.statusbar-item', { hasText: 'Ln 13' }).first().waitFor();
  // What is typed there comes to it, and what the person who types has seen of it stays.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('2.\tSee also the trains.');
  await preview.locator('#notes p', { hasText: 'See also the trains' }).first().waitFor();
  await preview.locator('#whose').first().selectOption('Uruguay');
  await preview
    .locator('p', { hasText: /run every ferry by night on|run every ferry by night \[/ })
    .first()
    .waitFor();
  await preview.locator('#whose').first().selectOption('What is agreed');
  await preview.locator('p', { hasText: 'run ferry by night' }).first().waitFor();
  assert.equal(await preview.locator('p', { hasText: 'ring their bells' }).count(), 0);
  await preview.locator('#whose').first().selectOption('As written');
  await preview.locator('p', { hasText: 'ring their bells' }).first().waitFor();
}

async function openPreview(page: Page): Promise<FrameLocator> {
  // The server is there when it says what is agreed.
  await page
    .locator('.statusbar-item', { hasText: / agreed · \d open/ })
    .first()
    .waitFor();
  await page.locator('.action-label[aria-label^="Open Preview to the Side"]').first().click();
  const preview = previewIn(page);
  await preview.locator('p', { hasText: 'every' }).first().waitFor();
  return preview;
}

function previewIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

async function frameOf(preview: FrameLocator) {
  const frame = await (await preview.locator('html').elementHandle())?.ownerFrame();
  if (!frame) throw new Error('the preview is not shown');
  return frame;
}

async function focused(preview: FrameLocator): Promise<string> {
  return String(await (await frameOf(preview)).evaluate('document.activeElement.textContent')).trim();
}

async function isInView(preview: FrameLocator, words: string, expected: boolean): Promise<void> {
  const script = `(() => {
    const { top, bottom } = [...document.querySelectorAll('[data-block]')].find((each) => each.textContent.includes(${JSON.stringify(words)})).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  })()`;
  const frame = await frameOf(preview);
  for (let tries = 0; tries < 50; tries++) {
    if ((await frame.evaluate(script)) === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.fail(`“${words}” is ${expected ? 'not ' : ''}in view`);
}

/** What axe-core finds, which tests pages by the Web Content Accessibility Guidelines: each with the elements concerned. */
async function violations(preview: FrameLocator): Promise<unknown> {
  const frame = await frameOf(preview);
  await frame.evaluate(axe.source);
  return frame.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]))`,
  );
}
