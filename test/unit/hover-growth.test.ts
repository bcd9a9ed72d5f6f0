import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** What a long night or a broken converter may repeat. */
const repeated = [
  '[act]',
  '[act] ',
  '[1]',
  '[1] ',
  '[a / b] ',
  '[EU: delete]',
  '[a] [EU: delete] ',
  '[G77: alt: a] ',
  '[a] (EU: delete) ',
  '[- EU; ',
  '[Chile: delete ',
  '[^1] ',
  'Kenya proposes to delete Article 3. ',
  'Kenya’s proposal: “a” ',
  'Kenya’s proposal: “a ',
  '(Kenya suggests ',
  '(NOTE: a',
  'a. Note: b. ',
  'proposes proposes: ',
  '\n\nChile: delete para\n\n',
  '\nKenya\nArticle 3\n',
  '\n\nKenya\n\nArticle 3\n',
  '\nRationale: a\n',
];
const small = 500;
/** How many times more. */
const growth = 8;

describe('hover and folding', function () {
  this.timeout(60_000);
  this.slow(5_000);

  for (const words of repeated) {
    it(`take a time linear in the text, with ${JSON.stringify(words)} repeated`, () => {
      // A quadratic step would take 64 times as long.
      assert.ok(seconds(words, small * growth) < 4 * growth * Math.max(0.005, seconds(words, small)));
    });

    it(`show no more of ${JSON.stringify(words)} than a card has room for, however often it is repeated`, () => {
      const text = textOf(words, small);
      const draft = service.parse(text);
      for (const offset of [10, text.length / 2, text.length - 5])
        assert.ok((service.hover(draft, Math.floor(offset))?.markdown.length ?? 0) < 4_000);
    });
  }
});

function textOf(words: string, times: number): string {
  return `1. To act ${words.repeat(times)} (Phrase in brackets at the request of Peru)`;
}

/** Of the processor, the better of two. */
function seconds(words: string, times: number): number {
  const text = textOf(words, times);
  const taken = [1, 2].map(() => {
    const draft = service.parse(text);
    const before = cpuUsage();
    service.hover(draft, 12);
    service.hover(draft, text.length - 5);
    service.folds(draft);
    const { user, system } = cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...taken);
}
