import { globSync } from 'node:fs';
import Mocha from 'mocha';

/** Called by the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  for (const file of globSync('*.test.ts', { cwd: import.meta.dirname })) mocha.addFile(`${import.meta.dirname}/${file}`);
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
