import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../server/src/draft/draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { languageDifference } from '../../server/src/rules/translations/language-difference.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { type Mark, readFixture } from './fixture.ts';
import { besideFrench } from './fixture-languages.ts';
import { fixtureCitations } from './fixture-library.ts';
import { runRules } from './run-rules.ts';

/** Sentences about one rule: what others find in its drafts is for their own fixtures. */
export function tester(rule: Rule) {
  return { findingsIn, valid, emits, mend };

  /** What the rule finds in a text, at its own severity. An exception in any rule fails the test. */
  function findingsIn(text: string): readonly Finding[] {
    const draft = parse(text);
    const languages = rule === languageDifference ? besideFrench(draft) : undefined;
    return runRules(
      draft,
      { settings: { rules: { [rule.id]: rule.severity } }, citations: fixtureCitations, languages },
      (_rule, error) => {
        throw error;
      },
    ).filter((finding) => finding.rule === rule.id);
  }

  /** The rule finds nothing in the draft. */
  function valid(source: string): void {
    const { text } = readFixture(source);
    assert.deepEqual(observed(text, findingsIn(text)), []);
  }

  /**
   * The rule finds what the draft's marker lines say, one to one: `^^ error unbalanced-bracket “part of the message”`, the quoted part, which may be of the detail, being
   * optional. A draft without markers has nothing to emit: a mistake in the test.
   */
  function emits(source: string): void {
    const { text, marks } = readFixture(source);
    assert.notEqual(marks.length, 0, 'The draft has no marker line');
    const findings = findingsIn(text);
    const inOrder = [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    assert.deepEqual(observed(text, findings), expected(text, inOrder));
    inOrder.forEach(({ words }, at) => {
      const part = quotedPart.exec(words)?.groups?.['part'];
      const told = inFull(findings[at] ?? assert.fail());
      if (part !== undefined) assert.ok(told.includes(part), `“${told}” does not say “${part}”`);
    });
  }

  /**
   * The text after the first finding's best fix, checked again and mended again until no finding has a fix.
   *
   * @throws AssertionError when a fix leaves as many findings as there were: it would never end.
   */
  function mend(source: string): string {
    let { text } = readFixture(source);
    for (;;) {
      const findings = findingsIn(text);
      const best = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
      if (best === undefined) return text;
      text = applyEdits(text, best.edits());
      const now = findingsIn(text).length;
      assert.ok(now < findings.length, `A fix left ${now} findings of ${findings.length} in:\n${text}`);
    }
  }
}

/** What a rule finds in all its fixtures. */
export function fixtureFindings(rule: Rule): readonly Finding[] {
  const folder = new URL(`../fixtures/rules/${rule.id}/`, import.meta.url);
  return readdirSync(folder).flatMap((name) => tester(rule).findingsIn(readFixture(readFileSync(new URL(name, folder), 'utf8')).text));
}

/** All that a finding says, in its message and in its detail. */
export function inFull({ message, detail }: Pick<Finding, 'message' | 'detail'>): string {
  return detail === undefined ? message : `${message} ${detail}`;
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
