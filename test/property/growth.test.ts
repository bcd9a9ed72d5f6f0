import { messageOf } from '../../server/src/cli/message.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { referencesToParagraph } from '../../server/src/features/paragraph-references.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { check } from './facts.ts';

/**
 * Twice the text, at most about twice the time. Each text is a fragment of the language, over and over, or a long run between two: some pass once took
 * the square of its length. The time is that of this thread alone, so that a busy machine does not count.
 */
describe('the time that a text takes grows as its length:', function () {
  this.timeout(120_000);

  grows('footnote marks before a lost bracket', 2_000, (times) => `${'1/\t'.repeat(times)}]`);
  grows('brackets with words between', 1_000, (times) => `1. Decides ${'[a lamp] of oil, '.repeat(times)}`);
  grows('stops after a lost bracket', 2_000, (times) => `]${'.'.repeat(times)}x`);
  grows('stops after brackets, of which one is lost', 2_000, (times) => `[a [b]${' .'.repeat(times)}x`);
  grows('openers of substitutions with one end', 2_000, (times) => `${'{~~ a lamp of oil, '.repeat(times)}~~}`);
  grows('comments that silence one paragraph', 500, (times) => `${nextLine.repeat(times)}7. Notes it;\n`);
  grows('comments that silence a stretch, and as many findings', 500, (times) => `${stretch.repeat(times)}${spaced.repeat(times)}`);

  it('the messages about one long line', () => {
    growsLinearly(
      6_000,
      (times) => parse(`Page 3\n${'” '.repeat(times)}`),
      (draft) => check(draft).map((finding) => messageOf(draft, finding)),
    );
  });

  grows('broken references', 400, (times) => '1. Requests paragraph 99 below;\n'.repeat(times));

  refers('in a long preamble without numbers', (times) => `The Council,\n\n${'Recalling paragraph 1 of the preamble,\n\n'.repeat(times)}`);
  refers('with points that a long list lacks', (times) => `1. Decides:\n\n${'(a) To do as paragraph 1 (y) above says;\n\n'.repeat(times)}`);

  it('the colours of open brackets', () => {
    growsLinearly(6_000, (times) => coloured(parse('['.repeat(times))), semanticTokens);
  });
});

const nextLine = '{>>penholder-disable-next-line number-gap<<}\n';
const stretch = '{>>penholder-disable number-gap<<}\n';
const spaced = '1. Notes  it;\n';

/** Parsed, checked, and checked again after a keystroke. */
function grows(name: string, times: number, text: (times: number) => string): void {
  it(name, () => {
    growsLinearly(times, text, (written) => {
      const draft = parse(written);
      check(draft);
      check(typedIn(draft));
    });
  });
}

function refers(name: string, text: (times: number) => string): void {
  it(`the references to a paragraph, ${name}`, () => {
    growsLinearly(
      300,
      (times) => parse(text(times)),
      (draft) => referencesToParagraph(draft, draft.text().indexOf('paragraph 1'), true),
    );
  });
}

function typedIn(draft: Draft): Draft {
  const middle = Math.floor(draft.length / 2);
  return update(draft, { span: { start: middle, end: middle }, newText: 'x' });
}

/** Its trees are built, which is not what is measured. */
function coloured(draft: Draft): Draft {
  semanticTokens(draft);
  return draft;
}
