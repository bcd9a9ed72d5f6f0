import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '../browser.ts';
import { prepareDirs, quietSettings } from '../server-dirs.ts';
import { installedFolder, installVsix } from '../vsix.ts';

/** A folder of ordinary drafts, outside of the project. */
export function draftsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-drafts-'));
  cpSync(join(import.meta.dirname, '../workspace'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The VSIX as VS Code unpacks it. */
export function unpackedVsix() {
  const dirs = prepareDirs(quietSettings);
  installVsix(dirs);
  return { folder: join(dirs.extensionsDir, installedFolder), remove: dirs.remove };
}

/** Waits for the mark under the lost bracket, and for the Problems panel to list it. */
export async function findingsShown(page: Page): Promise<void> {
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: '[at least one' }).first().waitFor();
}

/** Clicks on the rule's name at the finding, and waits for the rule's page. */
export async function openPageFromProblems(page: Page): Promise<void> {
  await page.locator('.markers-panel a', { hasText: 'unbalanced-bracket' }).first().click();
  await pageShown(page);
}

export async function pageShown(page: Page): Promise<void> {
  await page.locator('.tab.active', { hasText: 'unbalanced-bracket.md' }).waitFor();
}

/** The mark under the words lies below them: no pointer meets it by itself. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}
