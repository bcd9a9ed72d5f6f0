import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDraft } from '../bench/generate.ts';
import { loseBrackets } from '../support/bracket-experiment.ts';

const trials = 10;

describe('Twelve brackets lost anywhere', () => {
  for (const style of ['oas', 'un', 'unfccc'] as const) {
    for (const wrapped of [false, true]) {
      // One in eight of a generated draft's brackets spans paragraphs that nothing else ties together: without its partner the other end is named,
      // and nothing in the text tells better. Real texts have few such.
      it(`are mostly found in a generated ${style} draft${wrapped ? ', hard-wrapped' : ''}, and hardly anything where none is lost`, () => {
        const { f1, unspoilt } = loseBrackets(generateDraft({ bytes: 60_000, seed: 11, style, wrapped }), { trials });
        // Some of them open after a label and hold numbers that go on: these are taken for two that lost their partners, since real drafts put such a bracket before the label.
        assert.ok(unspoilt <= 6, `${unspoilt} findings`);
        assert.ok(f1 >= 0.75, `F1 ${f1.toFixed(2)}`);
      });
    }
  }

  for (const [name, most] of [
    ['unfccc-paris-draft-agreement-4-dec-2015.txt', 30],
    ['unfccc-adp-2015-8-nonpaper-5-oct-2015.txt', 6],
  ] as const) {
    it(`are found in ${name}, with few findings on it as it stands`, function () {
      const corpus = process.env['PENHOLDER_CORPUS'];
      if (corpus === undefined) return this.skip();
      const { f1, unspoilt } = loseBrackets(readFileSync(join(corpus, 'corpus', name), 'utf8'), { trials: 40 });
      assert.ok(unspoilt <= most, `${unspoilt} findings`);
      assert.ok(f1 >= 0.85, `F1 ${f1.toFixed(2)}`);
    });
  }
});
