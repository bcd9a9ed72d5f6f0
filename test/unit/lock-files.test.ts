import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

for (const name of ['package-lock.json', 'test/host/vscode/package-lock.json']) {
  describe(name, () => {
    const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8')) as Lock;
    // The first is the project itself.
    const installed = Object.entries(packages).filter(([path]) => path !== '');

    it('says of every package what its bytes must be', () => {
      assert.ok(installed.length > 0);
      assert.deepEqual(
        installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
        [],
      );
    });

    it('has the optional packages of every platform', () => {
      const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter(
          (each) => !(`${path}/node_modules/${each}` in packages) && !(`node_modules/${each}` in packages),
        ),
      );
      assert.deepEqual(missing, []);
    });
  });
}
