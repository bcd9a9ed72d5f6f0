import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What the extension host really runs: the tests, and a record of how they ended, which a host that dies cannot leave. */
export async function run(): Promise<void> {
  const { PENHOLDER_HOST_TESTS: tests, PENHOLDER_HOST_PROOF: proof } = process.env;
  if (!tests || !proof) throw new Error('PENHOLDER_HOST_TESTS and PENHOLDER_HOST_PROOF name the tests and the record');
  const suite = (await import(pathToFileURL(tests).href)) as { run(): Promise<void> };
  await suite.run();
  writeFileSync(proof, 'passed');
}
