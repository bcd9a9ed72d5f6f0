import { writeFile } from 'node:fs/promises';
import { readNamedFile } from '../files/read-file.ts';
import { shortened } from '../text/cut.ts';
import { fileProblem, type Problem, problemText, UsageError } from './problem.ts';

/**
 * How often each finding was accepted: by file, by rule, by message. Places are left out: a text above that grows must not bring a finding back.
 * These are maps, for a file may have the name of something that every object has, such as `__proto__`.
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
    text = new TextDecoder().decode(await readNamedFile(path, longestBaseline));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw usage(fileProblem(path, error, 'read'));
  }
  const json = jsonOf(text);
  if (!isRecord(json) || json['penholder'] !== 'baseline')
    throw usage({ path, text: 'This is no baseline. Name a file that penholder wrote, or one that is not there yet: it will be written.' });
  return entriesOf(json['files'], ['files'], path, (rules, file) =>
    entriesOf(rules, file, path, (texts, rule) => entriesOf(texts, rule, path, (count, finding) => countIn(count, finding, path))),
  );
}

/** @throws UsageError when the file cannot be written. */
export async function writeBaseline(path: string, accepted: Accepted): Promise<void> {
  try {
    // What came into being meanwhile is not written over.
    await writeFile(path, `${JSON.stringify({ penholder: 'baseline', files: plain(accepted) }, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw usage(fileProblem(path, error, 'write'));
  }
}

/** For JSON: the entries as properties of the object itself, whatever their names. */
function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value;
}

/** In bytes. Of every finding of many long drafts, the message is kept. */
const longestBaseline = 256 * 1024 * 1024;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `place` is the keys that lead to the value. */
type Place = readonly string[];

function entriesOf<T>(value: unknown, place: Place, path: string, inner: (value: unknown, place: Place) => T): Map<string, T> {
  if (!isRecord(value)) throw wrong(value, place, path, 'an object');
  return new Map(Object.entries(value).map(([key, each]) => [key, inner(each, [...place, key])]));
}

function countIn(value: unknown, place: Place, path: string): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0)
    throw wrong(value, place, path, 'a whole number: how often the finding is accepted');
  return Number(value);
}

function wrong(value: unknown, place: Place, path: string, due: string): UsageError {
  const at = place.map((key) => `“${shortened(key, longestKey)}”`).join(' → ');
  const is =
    value === undefined
      ? 'is missing'
      : Array.isArray(value)
        ? 'is a list'
        : isRecord(value)
          ? 'is an object'
          : `is ${shortened(JSON.stringify(value), longestKey)}`;
  return usage({
    path,
    text: `In this baseline, ${at} ${is}; it must be ${due}. Mend it, or delete the file: the next check then writes it anew.`,
  });
}

/** As it is told, in UTF-16 code units. */
const longestKey = 60;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function usage(problem: Problem): UsageError {
  return new UsageError(problemText(problem, process.cwd()));
}
