import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** As `deepEqual`, but names only the first place that differs: a diff of two whole drafts takes minutes, and a failing property makes hundreds. */
export function same(actual: unknown, expected: unknown, path = ''): void {
  if (isDeepStrictEqual(actual, expected)) return;
  if (isRecord(actual) && isRecord(expected)) {
    for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) same(actual[key], expected[key], `${path}.${key}`);
  }
  assert.fail(`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
