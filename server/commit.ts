import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The commit that a folder's files are of: `abc1234`, or `abc1234, modified` where they differ from it. Empty where the folder is no git checkout. */
export function commitOf(folder: string): string {
  // In a folder of another project's checkout, git would name that project's commit.
  if (!existsSync(join(folder, '.git'))) return '';
  const describe = ['describe', '--always', '--exclude=*', '--abbrev=7', '--dirty=, modified'];
  try {
    return execFileSync('git', describe, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // There is no git on this machine, or no commit yet.
    return '';
  }
}
