import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findDrafts } from '../files/find-drafts.ts';
import { isCatalogueFile, keyOfPath, type LanguageService } from '../service.ts';
import { finished } from '../text/slices.ts';
import { isProblem, type SettingsFor } from './config.ts';
import type { Problem } from './problem.ts';
import { isTextFile, readTextFile } from './read-text-file.ts';
import type { Source } from './sources.ts';

/** A catalogue's file, by its absolute path. What the settings name may be a link. */
export type CatalogueSource = Pick<Source, 'path' | 'foundInFolder'>;

/** The catalogues of texts that the drafts may cite: each `*.csl.json` of the folders that the paths name, or beside the files that they name, and those that the drafts' settings name. */
export async function findCatalogues(
  paths: readonly string[],
  sources: readonly Source[],
  settingsFor: SettingsFor,
): Promise<readonly CatalogueSource[]> {
  const found = new Map<string, CatalogueSource>();
  for (const { path } of sources) {
    const settings = await settingsFor(path);
    if (isProblem(settings)) continue;
    for (const named of settings.catalogues ?? []) found.set(named, { path: named, foundInFolder: false });
  }
  const looked = new Set<string>();
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    const folder = isFolder ? resolve(path) : path === '-' ? process.cwd() : dirname(resolve(path));
    const beside = isFolder ? findDrafts(folder, () => {}, isCatalogueFile) : looked.has(folder) ? [] : await cataloguesIn(folder);
    looked.add(folder);
    for await (const each of beside) if (!found.has(each)) found.set(each, { path: each, foundInFolder: true });
  }
  return [...found.values()];
}

async function cataloguesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isCatalogueFile(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Enters what catalogues say in the library, and tells of those that cannot be read and of the damage in others. */
export async function readCatalogues(
  catalogues: readonly CatalogueSource[],
  service: LanguageService,
  tell: (problem: Problem) => void,
): Promise<void> {
  for (const catalogue of catalogues) {
    const { path } = catalogue;
    const list = await readTextFile(catalogue);
    if (!isTextFile(list)) {
      tell(list);
      continue;
    }
    for (const { severity, message, range } of finished(service.setCatalogueInSlices(keyOfPath(path), list.text)))
      if (severity === 'error') tell({ path, line: range.start.line + 1, column: range.start.character + 1, text: message });
  }
}
