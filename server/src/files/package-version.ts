import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version in the package that this module is a part of, from its source as from its bundle. */
export function packageVersion(): string {
  const manifest = findPackageJSON('..', import.meta.url) ?? '';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** With the commit that the bundle was built from, where it was built in a git checkout: `0.1.0 (abc1234)`, or `0.1.0 (abc1234, modified)`. */
export function buildVersion(): string {
  const commit = typeof builtFromCommit === 'string' ? builtFromCommit : '';
  return commit === '' ? packageVersion() : `${packageVersion()} (${commit})`;
}

/** Put in by the build; a source that runs as it is has none. */
declare const builtFromCommit: string | undefined;
