import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileProblem, type Problem, problemText, UsageError } from './problem.ts';
import type { FileReport, Message } from './report.ts';
import { standardInput } from './sources.ts';

/** How often each finding was accepted: by file, by rule, by message. Places are left out: a text above that grows must not bring a finding back. */
type Accepted = Record<string, Record<string, Record<string, number>>>;

/**
 * Leaves out the findings that the baseline accepts. Where there is no such file yet, it is written with all that is found today, and nothing is left.
 *
 * @throws UsageError when the file is no baseline, or cannot be written.
 */
export async function applyBaseline(
  path: string,
  files: readonly FileReport[],
): Promise<{ readonly files: readonly FileReport[]; readonly written: boolean }> {
  const accepted = await readBaseline(path);
  const left = files.map((file) => ({ ...file, messages: unaccepted(file.messages, { ...accepted?.[nameOf(file, path)] }) }));
  if (accepted !== undefined) return { files: left, written: false };
  try {
    const json = JSON.stringify({ penholder: 'baseline', files: acceptAll(path, files) }, null, 2);
    // What came into being meanwhile is not written over.
    await writeFile(path, `${json}\n`, { flag: 'wx' });
  } catch (error) {
    throw usage(fileProblem(path, error, 'write'));
  }
  return { files: files.map((file) => ({ ...file, messages: [] })), written: true };
}

function unaccepted(messages: readonly Message[], accepted: Record<string, Record<string, number>>): Message[] {
  const left = structuredClone(accepted);
  return messages.filter(({ rule, text }) => {
    const ofRule = left[rule ?? noRule];
    const count = ofRule?.[text] ?? 0;
    if (ofRule === undefined || count === 0) return true;
    ofRule[text] = count - 1;
    return false;
  });
}

function acceptAll(path: string, files: readonly FileReport[]): Accepted {
  const accepted: Accepted = {};
  for (const file of files) {
    const ofFile: Record<string, Record<string, number>> = {};
    for (const { rule, text } of file.messages) {
      const ofRule = ofFile[rule ?? noRule] ?? {};
      ofRule[text] = (ofRule[text] ?? 0) + 1;
      ofFile[rule ?? noRule] = ofRule;
    }
    if (file.messages.length > 0) accepted[nameOf(file, path)] = ofFile;
  }
  return accepted;
}

/** What is wrong with the file itself has no rule. */
const noRule = 'file';

/** Relative to the baseline's folder and with `/`, so that the file can be shared. */
function nameOf({ path }: FileReport, baseline: string): string {
  return path === standardInput
    ? path
    : relative(dirname(resolve(baseline)), path)
        .split(sep)
        .join('/');
}

async function readBaseline(path: string): Promise<Accepted | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw usage(fileProblem(path, error, 'read'));
  }
  try {
    const json = JSON.parse(text);
    if (json?.penholder === 'baseline' && isAccepted(json.files)) return json.files;
  } catch {
    // Said below, as for any other file that is no baseline.
  }
  throw usage({ path, text: 'This is no baseline. Name a file that penholder wrote, or one that is not there yet: it will be written.' });
}

function isAccepted(value: unknown): value is Accepted {
  return isRecord(value) && Object.values(value).every((rules) => isRecord(rules) && Object.values(rules).every(isRecord));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function usage(problem: Problem): UsageError {
  return new UsageError(problemText(problem, process.cwd()));
}
