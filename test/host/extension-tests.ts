import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type WorkbenchOptions } from './workbench.ts';

const timeoutMs = 5 * 60_000;

/**
 * Runs `testsPath`'s `run()` in the extension host of a new workbench, and resolves to an exit code.
 *
 * A workbench whose extension host dies in mid-run reports success; so success counts only when the guard, which runs in
 * that process round the tests, has written that they passed.
 */
export async function runExtensionTests(options: WorkbenchOptions & { readonly testsPath: string }): Promise<number> {
  const proofDir = mkdtempSync(join(tmpdir(), 'penholder-proof-'));
  const proof = join(proofDir, 'result');
  const workbench = await openWorkbench({
    ...options,
    testsPath: join(import.meta.dirname, 'guard.ts'),
    env: { ...process.env, ...options.env, PENHOLDER_HOST_TESTS: options.testsPath, PENHOLDER_HOST_PROOF: proof },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the tests did not end within ${timeoutMs / 1000} s`)), timeoutMs);
    });
    const code = await Promise.race([workbench.exit, late]);
    if (code === 0 && !(existsSync(proof) && readFileSync(proof, 'utf8') === 'passed')) {
      throw new Error('the extension host died before the tests came to their end');
    }
    return code;
  } finally {
    clearTimeout(timer);
    await workbench.close();
    rmSync(proofDir, { recursive: true, force: true });
  }
}
