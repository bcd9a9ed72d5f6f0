import { dirname, relative, resolve, sep } from 'node:path';
import { type Accepted, readBaseline, writeBaseline } from './baseline-file.ts';
import type { FileReport, Message } from './report.ts';
import { standardInput } from './sources.ts';

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
  if (accepted !== undefined)
    return {
      files: files.map((file) => ({ ...file, messages: unaccepted(file.messages, accepted.get(nameOf(file, path))) })),
      written: false,
    };
  await writeBaseline(path, acceptAll(path, files));
  return { files: files.map((file) => ({ ...file, messages: [] })), written: true };
}

function unaccepted(messages: readonly Message[], accepted: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined): Message[] {
  const left = new Map([...(accepted ?? [])].map(([rule, texts]) => [rule, new Map(texts)]));
  return messages.filter(({ rule, text }) => {
    const ofRule = left.get(rule ?? noRule);
    const count = ofRule?.get(text) ?? 0;
    if (count > 0) ofRule?.set(text, count - 1);
    return count === 0;
  });
}

function acceptAll(path: string, files: readonly FileReport[]): Accepted {
  const byRule = ({ messages }: FileReport) => grouped(messages, ({ rule }) => rule ?? noRule, byText);
  const byText = (messages: readonly Message[]) =>
    grouped(
      messages,
      ({ text }) => text,
      ({ length }) => length,
    );
  return new Map(files.filter(({ messages }) => messages.length > 0).map((file) => [nameOf(file, path), byRule(file)]));
}

function grouped<V>(
  messages: readonly Message[],
  key: (message: Message) => string,
  value: (group: readonly Message[]) => V,
): Map<string, V> {
  return new Map([...Map.groupBy(messages, key)].map(([name, group]) => [name, value(group)]));
}

/** Stands in the place of a rule for what is wrong with the file itself. */
const noRule = 'file';

/** Relative to the baseline's folder and with `/`, so that the file can be shared. */
function nameOf({ path }: FileReport, baseline: string): string {
  return path === standardInput
    ? path
    : relative(dirname(resolve(baseline)), path)
        .split(sep)
        .join('/');
}
