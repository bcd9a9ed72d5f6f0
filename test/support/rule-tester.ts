import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/library/settings.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { type Mark, readFixture } from './fixture.ts';

/** No rule finds anything in the draft. */
export function valid(source: string): void {
  const { text } = readFixture(source);
  assert.deepEqual(observed(text, findingsIn(text)), []);
}

/**
 * The rules find what the draft's marker lines say, one to one: `^^ error unbalanced-bracket “part of the message”`, the quoted part being
 * optional. A draft without markers has nothing to emit: a mistake in the test.
 */
export function emits(source: string): void {
  const { text, marks } = readFixture(source);
  assert.notEqual(marks.length, 0, 'The draft has no marker line');
  const findings = findingsIn(text);
  const inOrder = [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  assert.deepEqual(observed(text, findings), expected(text, inOrder));
  inOrder.forEach(({ words }, at) => {
    const part = quotedPart.exec(words)?.groups?.['part'];
    const { message } = findings[at] ?? assert.fail();
    if (part !== undefined) assert.ok(message.includes(part), `“${message}” does not say “${part}”`);
  });
}

/** The text after one fix of the draft's first finding: its best, or the one whose title starts with `title`. */
export function fix(source: string, title = ''): { gives(fixed: string): void } {
  const { text } = readFixture(source);
  return { gives: (fixed) => assert.equal(fixOnce(text, title), fixed) };
}

/**
 * The text after the first finding's best fix, checked again and mended again until nothing is found.
 *
 * @throws AssertionError when a fix leaves as many findings as there were: it would never end.
 */
export function mend(source: string): string {
  let { text } = readFixture(source);
  for (let left = findingsIn(text).length; left > 0; ) {
    text = fixOnce(text, '');
    const now = findingsIn(text).length;
    assert.ok(now < left, `A fix left ${now} findings of ${left} in:\n${text}`);
    left = now;
  }
  return text;
}

/** What every rule finds in a text, at its own severity. An exception in a rule fails the test. */
export function findingsIn(text: string): readonly Finding[] {
  return runRules(parse(text), defaultSettings, (_rule, error) => {
    throw error;
  });
}

function fixOnce(text: string, title: string): string {
  const finding = findingsIn(text)[0] ?? assert.fail(`Nothing to fix in:\n${text}`);
  const chosen = finding.fixes.find((each) => each.title.startsWith(title)) ?? assert.fail(`No fix “${title}” for: ${finding.message}`);
  return applyEdits(text, chosen.edits());
}

const quotedPart = / “(?<part>.*)”$/;

function expected(text: string, marks: readonly Mark[]): string[] {
  return marks.map(({ span, words }) => inWords(text, span, words.replace(quotedPart, '')));
}

function observed(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ span, severity, rule }) => inWords(text, span, `${severity} ${rule}`));
}

/** "3:12 “[” error unbalanced-bracket": line, column and text, so that a difference can be read. */
function inWords(text: string, { start, end }: Span, words: string): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} “${text.slice(start, end)}” ${words}`;
}
