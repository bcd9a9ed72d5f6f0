import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, run, tracked, wordDocument } from '../../support/word-document.ts';
import type { Page } from '../browser.ts';
import { quietSettings } from '../server-dirs.ts';
import { setUpHost } from '../setup.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { draftsFolder } from './drafts.ts';

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal>To count
<span class=msoIns><ins cite="mailto:Peru" datetime="2026-03-02T09:00">all </ins></span>herons.<o:p></o:p></p></body></html>`;

/** As a person meets it: words copied in Word, and a paste by the keys. */
describe('what comes from Word', () => {
  const drafts = draftsFolder();
  let workbench: Workbench | undefined;

  before(setUpHost);
  afterEach(() => workbench?.close());
  after(drafts.remove);

  it('is pasted where it was copied there, with its tracked changes', async () => {
    const { folder } = drafts;
    workbench = await openWorkbench({ folder, openFile: join(folder, 'night-trains.draft'), settings: quietSettings });
    const { page } = workbench;
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await copy(page, fromWord, 'To count all herons.');
    await page.keyboard.press('Control+V');
    await page.locator('.view-line', { hasText: '{++all ++}{>>@Peru' }).first().waitFor();
  });

  it('is put in where a Word document is dropped', async () => {
    const { folder } = drafts;
    const file = join(folder, 'sent.docx');
    writeFileSync(file, wordDocument({ body: paragraph(run('To rest ') + tracked('ins', 'Chile', run('by day'))) }));
    workbench = await openWorkbench({ folder, openFile: join(folder, 'level-crossings.draft'), settings: quietSettings });
    const { page } = workbench;
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await drop(page, file);
    await page.locator('.view-line', { hasText: '{++by day++}{>>@Chile' }).first().waitFor();
  });
});

/** As Word does it: the browser's own ways to write to the clipboard would clean the HTML. */
/** As the explorer does it, with Shift held. */
async function drop(page: Page, path: string): Promise<void> {
  await page.evaluate(`
    const target = document.querySelector('.monaco-editor .view-lines');
    const { left, top } = target.getBoundingClientRect();
    const data = new DataTransfer();
    data.setData('text/uri-list', 'vscode-remote://' + location.host + ${JSON.stringify(path)});
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, shiftKey: true, clientX: left + 5, clientY: top + 5, dataTransfer: data }));
  `);
}

async function copy(page: Page, html: string, plain: string): Promise<void> {
  await page.evaluate(`
    document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/html', ${JSON.stringify(html)});
      event.clipboardData.setData('text/plain', ${JSON.stringify(plain)});
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, once: true });
    document.execCommand('copy');
  `);
}
