import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../server/src');

describe('the command line', () => {
  it('reads what it is asked without the core, which takes most of its start', () => {
    const loaded = new Set<string>();
    load(join(root, 'cli/main.ts'), loaded);
    const outside = [...loaded].map((file) => relative(root, file).replaceAll('\\', '/')).filter((file) => !file.startsWith('cli/'));
    assert.ok(loaded.size > 10);
    assert.deepEqual(
      outside.filter((file) => !/^(?:files|text)\//.test(file)),
      [],
    );
  });
});

/** With all that it imports before it runs: what is imported for its types alone, or when it is needed, is not loaded. */
function load(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )([^;]*?) from '(\.[^']+)';/gms,
  )) {
    const listed = /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    if (listed?.every((name) => name === '' || name.startsWith('type '))) continue;
    load(join(dirname(file), path), loaded);
  }
}
