import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version in the package that this module is a part of, from its source as from its bundle. */
export function packageVersion(): string {
  const manifest = findPackageJSON('..', import.meta.url) ?? '';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
