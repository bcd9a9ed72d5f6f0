import { writeFile } from 'node:fs/promises';
import { readNamedFile } from '../files/read-file.ts';
import { shortened } from '../text/cut.ts';
import { fileProblem, type UsageError, usageError } from './problem.ts';

/**
 * How often each finding was accepted: by file, by rule, by message. Places are left out, since an edit above a finding moves it. These are maps, since a
 * file may have the name of something that every object has, such as `__proto__`.
 */
export type Accepted = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/**
 * What a baseline accepts; undefined where there is no such file.
 *
 * @throws UsageError when the file cannot be read or is no baseline.
 */
export async function readBaseline(path: string): Promise<Accepted | undefined> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readNamedFile(path, longestBaselineBytes));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw usageError(fileProblem(path, error, 'read'));
  }
  const json = jsonOf(text);
  if (!isRecord(json) || json['penholder'] !== 'baseline')
    throw usageError({
      path,
      text: 'This is no baseline. Name a file that penholder wrote, or one that is not there yet: it will be written.',
    });
  return entriesOf(json['files'], ['files'], path, (rules, file) =>
    entriesOf(rules, file, path, (texts, rule) => entriesOf(texts, rule, path, (count, finding) => countIn(count, finding, path))),
  );
}

/** @throws UsageError when the file cannot be written. */
export async function writeBaseline(path: string, accepted: Accepted): Promise<void> {
  try {
    // `wx` fails where the file has been made meanwhile, and so does not overwrite it.
    await writeFile(path, `${JSON.stringify({ penholder: 'baseline', files: asJson(accepted) }, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw usageError(fileProblem(path, error, 'write'));
  }
}

/** Maps as objects, for JSON. `fromEntries` makes an own property of every name, `__proto__` included. */
function asJson(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, asJson(inner)])) : value;
}

/** A baseline holds the message of every finding of a folder of long drafts, so it may be larger than any draft. */
const longestBaselineBytes = 256 * 1024 * 1024;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The keys that lead to a value. */
type KeyPath = readonly string[];

function entriesOf<T>(value: unknown, keys: KeyPath, path: string, inner: (value: unknown, keys: KeyPath) => T): Map<string, T> {
  if (!isRecord(value)) throw wrongValue(value, keys, path, 'an object');
  return new Map(Object.entries(value).map(([key, each]) => [key, inner(each, [...keys, key])]));
}

function countIn(value: unknown, keys: KeyPath, path: string): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0)
    throw wrongValue(value, keys, path, 'a whole number: how often the finding is accepted');
  return Number(value);
}

function wrongValue(value: unknown, keys: KeyPath, path: string, due: string): UsageError {
  const at = keys.map((key) => `“${shortened(key, longestKeyUnits)}”`).join(' → ');
  const is =
    value === undefined
      ? 'is missing'
      : Array.isArray(value)
        ? 'is a list'
        : isRecord(value)
          ? 'is an object'
          : `is ${shortened(JSON.stringify(value), longestKeyUnits)}`;
  return usageError({
    path,
    text: `In this baseline, ${at} ${is}; it must be ${due}. Mend it, or delete the file: the next check then writes it anew.`,
  });
}

/** In UTF-16 code units, as a message shows it. */
const longestKeyUnits = 60;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
