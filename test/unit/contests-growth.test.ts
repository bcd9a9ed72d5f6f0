import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { contestsOf } from '../../server/src/draft/contests/contests.ts';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';

/** What a long night or a broken converter may repeat. */
const repeated = [
  '[act] ',
  '[a][b]',
  '[a / b] ',
  '[Chile: a] ',
  '[a] [EU: delete] ',
  '[a] b (In brackets at the request of Peru) ',
  '[G77: alt: a] ',
  '{++a++}{>>@Mexico<<} ',
  '{>>@Mexico<<}',
  '[Chile: That the herons nest]\n\n',
  '[That the herons nest;]\n\n',
  'Option 1: a\n\nOption 2: b\n\n',
];
const small = 500;
/** How many times more. */
const growth = 8;

describe('contests, and the texts without them,', function () {
  this.timeout(60_000);
  this.slow(5_000);

  for (const words of repeated)
    it(`take a time linear in the text, with ${JSON.stringify(words)} repeated`, () => {
      assertLinear((times) => words.repeat(times));
    });

  it('take a time linear in the text, with one note on all brackets', () => {
    assertLinear((times) => `${'[a] b '.repeat(times)}(In brackets at the request of Peru)`);
  });
});

/** A quadratic step would take 64 times as long. */
function assertLinear(textOf: (times: number) => string): void {
  assert.ok(seconds(textOf(small * growth)) < 4 * growth * Math.max(0.01, seconds(textOf(small))));
}

/** Of two runs the faster. */
function seconds(text: string): number {
  return Math.min(...[0, 1].map(() => secondsOnce(text)));
}

function secondsOnce(text: string): number {
  const draft = parse(text);
  const before = cpuUsage();
  contestsOf(draft);
  textAs(draft, 'agreed');
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}
