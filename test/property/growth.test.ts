import assert from 'node:assert/strict';
import { threadCpuUsage } from 'node:process';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { check } from './facts.ts';

/**
 * Twice the text, at most about twice the time. Each text is a fragment of the language, over and over, or a long run between two: some pass once took
 * the square of its length. The time is that of this thread alone, so that a busy machine does not count.
 */
describe('the time that a text takes grows as its length:', function () {
  this.timeout(120_000);

  const texts: Readonly<Record<string, (times: number) => string>> = {
    'footnote marks before a lost bracket': (times) => `${'1/\t'.repeat(times * 2)}]`,
    'open brackets': (times) => '['.repeat(times * 3),
    'brackets with words between': (times) => `1. Decides ${'[a lamp] of oil, '.repeat(times / 3)}`,
    'stops after a lost bracket': (times) => `]${'.'.repeat(times * 2)}x`,
    'stops after brackets, of which one is lost': (times) => `[a [b]${' .'.repeat(times * 2)}x`,
    'openers of substitutions with one end': (times) => `${'{~~'.repeat(times * 6)}~~}`,
    'comments that silence the next paragraph': (times) => '{>>penholder-disable-next-line number-gap<<}\n'.repeat(times / 2),
    'comments that silence paragraphs with findings': (times) =>
      '{>>penholder-disable-next-line double-space<<}\n7. Notes  it;\n'.repeat(times / 8),
    'comments that silence to the end': (times) => `${'{>>penholder-disable number-gap<<}\n'.repeat(times / 2)}{>>penholder-enable<<}\n`,
  };

  for (const [name, text] of Object.entries(texts)) {
    it(name, () => {
      growsLinearly(
        (times) => text(times),
        (written) => {
          const draft = parse(written);
          check(draft);
          check(typedIn(draft));
        },
      );
    });
    it(`${name}, coloured`, () => {
      growsLinearly((times) => {
        const draft = parse(text(times));
        semanticTokens(draft);
        return draft;
      }, semanticTokens);
    });
  }
});

function typedIn(draft: Draft): Draft {
  const middle = Math.floor(draft.length / 2);
  return update(draft, { span: { start: middle, end: middle }, newText: 'x' });
}

const size = 6_000;
/** Four times the text takes four times as long; the square of it would take sixteen times. */
const most = 9;
/** What is quicker is not measured well, and no square of anything. */
const negligible = 40;

/** A garbage collection may fall into one round: the fastest of several counts. */
function growsLinearly<T>(prepare: (times: number) => T, work: (prepared: T) => void): void {
  const [few, many] = [prepare(size), prepare(size * 4)];
  let least = Number.POSITIVE_INFINITY;
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    short = Math.min(
      short,
      timeOf(() => work(few)),
    );
    long = Math.min(
      long,
      timeOf(() => work(many)),
    );
    least = long / Math.max(short, negligible / most);
    if (least <= most) return;
  }
  assert.fail(`${short} ms became ${long} ms with four times the text`);
}

/** In milliseconds. */
function timeOf(work: () => void): number {
  const before = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}
