import assert from 'node:assert/strict';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { folds } from '../../server/src/features/folds.ts';
import { outline } from '../../server/src/features/outline.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { runRules } from '../support/run-rules.ts';

/**
 * An exception in a rule is a bug of ours, and the server goes on: so must the text's facts. Whatever is counted, gathered, folded or summed when it comes
 * must be as of a text that was read without it.
 */
describe('an exception', function () {
  this.timeout(120_000);

  // Several nodes of the tree of paragraphs, with something for every kind of fact in the one that is edited, so that a wrong count of one node shows.
  const lines = Array.from({ length: 460 }, (_, at) => `${at + 1}. Requests the Member States to light lamp ${at};\n\n`);
  lines[2] = '3. Urges member states to light them [GREECE: nightly], as paragraph 2 says “above”;\n\n';
  const before = lines.join('');
  const at = before.indexOf('230. Requests');
  const line = '230. Requests the Member States to light lamp 229;\n\n';
  const rich =
    '230. Urges member states to [MEXICO: keep] [lamps (see AG/RES. 2077 (XXXV-O/05)) and paragraph 9 [^1], “oil; APPROVED\n\n' +
    '(a) wicks ; and and glass , PENDING\n\n## Part B\n\n231. Requests the States to {++light++} them [(Greece)]\n\nRESOLVES:\n\n7. Notes it.\n\n';

  it('at any point of a check leaves what is known of the text right, before it is mended and after', () => {
    const draft = parse(before);
    const edit: TextEdit = { span: { start: at, end: at + line.length }, newText: rich };
    const edited = expectation(update(parse(before), edit));
    const back: TextEdit = { span: { start: at, end: at + rich.length }, newText: line };
    const mended = expectation(parse(before));
    facts(draft, rethrow);
    let points = 0;
    for (let point = 0; ; point += 7) {
      const next = update(draft, edit);
      const thrown = throwOnce(next, at, rich.length, point);
      tryFacts(next);
      if (!thrown()) break;
      points++;
      assert.equal(expectation(next), edited, `The same text, after an exception at access ${point}`);
      assert.equal(expectation(update(next, back)), mended, `The text mended, after an exception at access ${point}`);
      // What the next round begins from.
      facts(draft, rethrow);
    }
    assert.ok(points > 50, `${points} points were tried`);
  });

  it('leaves no sum between two texts, when the text is mended without being asked about again', () => {
    const draft = parse(before);
    const edit: TextEdit = { span: { start: at, end: at + line.length }, newText: rich };
    const back: TextEdit = { span: { start: at, end: at + rich.length }, newText: line };
    const mended = JSON.stringify(facts(parse(before), rethrow));
    for (let point = 0; ; point += 3) {
      facts(draft, rethrow);
      const next = update(draft, edit);
      const thrown = throwOnce(next, at, rich.length, point);
      tryFacts(next);
      if (!thrown()) break;
      assert.equal(JSON.stringify(facts(update(next, back), rethrow)), mended, `After an exception at access ${point}`);
    }
  });
});

type OnError = Parameters<typeof runRules>[2];

const rethrow: OnError = (_rule, error) => {
  throw error;
};

function facts(draft: Draft, onError: OnError): unknown {
  return runRules(draft, { settings: defaultSettings }, onError).map(({ fixes, ...finding }) => ({
    ...finding,
    fixes: fixes.map(({ title }) => title),
  }));
}

function tryFacts(draft: Draft): void {
  try {
    facts(draft, () => {});
  } catch {
    // What comes after the rules, comments that silence them, is read by no rule.
  }
}

function expectation(draft: Draft): string {
  return JSON.stringify([facts(draft, rethrow), outline(draft), folds(draft)]);
}

/**
 * Has the paragraphs that begin in a stretch throw, together once: at the access after so many to what they have. Tells afterwards whether one did.
 */
function throwOnce(draft: Draft, start: number, length: number, after: number): () => boolean {
  let left = after;
  for (const { paragraph, offset } of [...paragraphsIn(draft.paragraphs)]) {
    if (offset < start || offset >= start + length) continue;
    for (const name of ['tree', 'faults', 'content', 'line', 'text'] as const) {
      const { text } = paragraph;
      const own = Object.getOwnPropertyDescriptor(Paragraph.prototype, name)?.get;
      Object.defineProperty(paragraph, name, {
        get() {
          if (left-- === 0) throw new Error('Once');
          return own === undefined ? text : own.call(paragraph);
        },
      });
    }
  }
  return () => left < 0;
}
