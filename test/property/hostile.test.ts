import assert from 'node:assert/strict';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { outline } from '../../server/src/features/outline.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import type { FaultKind } from '../../server/src/syntax/tree.ts';
import { check, paragraphsOf } from './facts.ts';

/** Of one line or of nothing, in UTF-16 code units. */
const huge = 2_000_000;

/** Texts that are there to overflow a stack or to take a square of their length; the time limit of a test is the only clock. */
describe('hostile texts', function () {
  this.timeout(60_000);

  const texts: Readonly<Record<string, string>> = {
    '100,000 open brackets': '['.repeat(100_000),
    '100,000 balanced brackets, each inside the one before': '['.repeat(100_000) + ']'.repeat(100_000),
    'a line of 2 MB of prose': repeated('The keepers note the state of the lamps, and call for oil and wicks. ', huge),
    'a line of 2 MB of open brackets': '['.repeat(huge),
    'a line of 2 MB of closing brackets': ']'.repeat(huge),
    'a line of 2 MB of open parentheses and quotations': repeated('(a “', huge),
    'a line of 2 MB of changes that do not end': repeated('{++', huge),
    'a line of 2 MB of citations without a number': repeated('AG/RES. ', huge),
    'a line of 2 MB of substitutions that do not end': repeated('{~~ ~>', huge),
    'a line of 2 MB of organs without a number': repeated('A/', huge),
    'a line of 2 MB of figures and strokes': repeated('1/ ', huge),
    'a line of 2 MB of stamps': repeated('PENDING – ', huge),
    'notes on brackets before a long blank': repeated('(In brackets at the request of ', 40_000) + ' '.repeat(40_000),
    'a line of spaces and strokes': repeated(' / ', 60_000),
    'a line of bracketed words': repeated('[a] ', 100_000),
    'a line of attributed words': repeated('[MEXICO: a b] ', 200_000),
    'blank lines, as many as are read': '\n'.repeat(250_000),
    '2 MB of blank lines': '\n'.repeat(huge),
    'an open bracket in the midst of blank lines': `1. To act${'\n'.repeat(120_000)} [ ${'\n'.repeat(120_000)}`,
    'labels alone': repeated('1.\n', 30_000),
    'sub-paragraphs that never end': repeated('(a) to act;\n(i) at once;\n', 60_000),
    'opening formulas': repeated('THE COASTAL ASSEMBLY,\n\n', 60_000),
    'paragraphs of one character': 'x\n\n'.repeat(20_000),
    'paragraphs of one bracket': '[\n\n'.repeat(4_000),
    'NUL bytes and halves of surrogate pairs': '\0\uD83D1.\0[\uDE00\n'.repeat(2_000),
  };

  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: are read, checked and edited`, () => {
      const draft = parse(text);
      use(draft);
      assert.equal(draft.text(), text);
      const middle = Math.floor(text.length / 2);
      const edited = update(draft, { span: { start: middle, end: middle + 1 }, newText: '\n2. a\n' });
      use(edited);
      assert.equal(edited.text(), `${text.slice(0, middle)}\n2. a\n${text.slice(middle + 1)}`);
    });
  }

  it('has findings for open brackets beyond number, the first at the first', () => {
    const findings = check(parse('['.repeat(100_000)));
    assert.equal(findings[0]?.rule, 'unbalanced-bracket');
    assert.deepEqual(findings[0]?.span, { start: 0, end: 1 });
  });

  it('has a fault for brackets that nest deeper than any text’s, and for more than any text has', () => {
    assert.deepEqual(faultsOf('['.repeat(1000) + ']'.repeat(1000)), ['depth']);
    assert.deepEqual(faultsOf('['.repeat(200_000)), ['length']);
  });
});

function use(draft: Draft): void {
  for (const { tree } of paragraphsOf(draft)) assert.ok(tree.label !== undefined || tree.nodes.length > 0);
  for (const { span } of check(draft)) assert.ok(span.end <= draft.length);
  for (const token of semanticTokens(draft)) assert.ok(token.end <= draft.length);
  assert.ok(outline(draft).every(({ span }) => span.end <= draft.length));
}

function faultsOf(text: string): FaultKind[] {
  return paragraphsOf(parse(text)).flatMap(({ tree }) => tree.faults.map(({ kind }) => kind));
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.floor(length / text.length));
}
