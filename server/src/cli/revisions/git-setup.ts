import { execFile } from 'node:child_process';
import { appendFile, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../problem.ts';
import { say } from '../say.ts';

/**
 * Has git compare and merge drafts by this command, in the repository that holds the current folder.
 *
 * @throws UsageError where there is none, or it cannot be written.
 */
export async function setUpGit(): Promise<0> {
  const root = (await git('rev-parse', '--show-toplevel')).trim();
  const command = [process.execPath, await realpath(process.argv[1] ?? '')].map(quoted).join(' ');
  await git('config', 'diff.penholder.command', `${command} diff --git`);
  // What shows no driver's output, such as git log, compares the texts.
  await git('config', 'diff.penholder.textconv', `${command} import --git`);
  await git('config', 'merge.penholder.name', 'drafts, by paragraphs and words');
  await git('config', 'merge.penholder.driver', `${command} merge %O %A %B`);
  const attributes = join(root, '.gitattributes');
  const missing = await missingLines(attributes);
  if (missing.length === 0) say('git was set up already, and uses this command from now on.');
  else {
    await write(attributes, missing);
    say(
      'git compares and merges *.draft by paragraphs and words from now on, and compares *.docx so. Commit .gitattributes; whoever clones the repository runs penholder git-setup too.',
    );
  }
  return 0;
}

const lines = ['*.draft diff=penholder merge=penholder', '*.docx diff=penholder'];

async function missingLines(attributes: string): Promise<readonly string[]> {
  const text = await readFile(attributes, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new UsageError(`${attributes}: It could not be read: ${error.message}`);
  });
  const present = new Set(text.split(/\r?\n/));
  return lines.filter((line) => !present.has(line));
}

async function write(attributes: string, missing: readonly string[]): Promise<void> {
  try {
    const text = await readFile(attributes, 'utf8').catch(() => '');
    await appendFile(attributes, `${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.map((line) => `${line}\n`).join('')}`);
  } catch (error) {
    throw new UsageError(`${attributes}: It could not be written: ${(error as Error).message}`);
  }
}

async function git(...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)('git', args)).stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 'ENOENT') throw new UsageError('git is not installed, or not on the PATH.');
    throw new UsageError(`git says: ${(stderr ?? String(error)).trim()}`);
  }
}

/** For the shell by which git runs its drivers. */
function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
