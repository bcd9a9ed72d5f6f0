import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from './browser.ts';
import { projectDir } from './host.ts';
import { quietSettings } from './server-dirs.ts';
import { setUpHost } from './setup.ts';
import { packageVsix } from './vsix.ts';
import { openWorkbench, runCommand } from './workbench.ts';

/** Takes pictures of what a drafter sees, to be looked at: each view in light, dark and high contrast. Into the folder that is named, or `screenshots/`. */
const pictures = resolve(process.argv[2] ?? join(projectDir, 'screenshots'));
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;
const draft = 'bridgetown-document.draft';

/** Each leaves the workbench as the next one finds it. */
const scenes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async editor(page) {
    await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first().waitFor();
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
    await page.locator('.outline-tree .monaco-list-row').first().waitFor();
  },
  async problems(page) {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').nth(2).waitFor();
  },
  async card(page) {
    await page.keyboard.press('Control+J');
    const [line, column] = placeOf('Mex: owners');
    await page.keyboard.press('Control+G');
    await page.keyboard.type(`${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover', { hasText: 'Mexico' }).first().waitFor();
  },
  async proposals(page) {
    await runCommand(page, 'Penholder: Focus on Proposals View');
    await page.locator('.pane-body .monaco-list-row').nth(2).waitFor();
  },
  async preview(page) {
    await runCommand(page, 'Penholder: Open Preview to the Side');
    await page.frameLocator('iframe.webview').frameLocator('iframe').locator('ins, del').first().waitFor();
  },
};

setUpHost();
packageVsix();
mkdirSync(pictures, { recursive: true });
for (const [name, theme] of Object.entries(themes)) await takeAll(name, theme);

async function takeAll(name: string, theme: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-'));
  cpSync(join(projectDir, 'examples'), folder, { recursive: true });
  const settings = { ...quietSettings, 'workbench.colorTheme': theme, 'editor.hover.delay': 100 };
  const workbench = await openWorkbench({ folder, openFile: join(folder, draft), viewport: { width: 1440, height: 900 }, settings });
  try {
    for (const [scene, compose] of Object.entries(scenes)) {
      await compose(workbench.page);
      // What comes in fades in.
      await workbench.page.waitForTimeout(700);
      const path = join(pictures, `${scene}-${name}.png`);
      await workbench.page.screenshot({ path });
      console.log(`wrote ${path}`);
    }
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From 1, as the editor counts. */
function placeOf(words: string): [line: number, column: number] {
  const before = readFileSync(join(projectDir, 'examples', draft), 'utf8').split(words)[0] ?? '';
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')];
}
