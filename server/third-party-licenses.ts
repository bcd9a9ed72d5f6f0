import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The licences of all packages that have code in a bundle, as one text: each text once, under the packages that it covers.
 * The list is taken from what esbuild really read, so it holds what ships and no more.
 *
 * @throws Error for a package that brings no licence text: it must not ship.
 */
export function thirdPartyLicenses(root: string, bundles: readonly Metafile[]): string {
  const titles = new Map<string, string[]>();
  for (const folder of packageFolders(bundles)) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = licenseText(join(root, folder));
    if (text === '') throw new Error(`${name} ${version} is bundled and has no licence text in ${folder}`);
    titles.set(text, [...(titles.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const introduction = 'Penholder contains code of these packages, under the licences of their authors.';
  const parts = [...titles].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`);
  return `${[introduction, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Folders relative to the root, in the order of the packages' names. */
function packageFolders(bundles: readonly Metafile[]): string[] {
  const folders = bundles.flatMap(({ outputs }) =>
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...new Set(folders)].sort();
}

/** With the notices that a package passes on from code of others. */
function licenseText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(file));
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
