import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDraft } from '../bench/generate.ts';
import { spoilNumbers } from '../support/number-experiment.ts';

describe('A label lost, doubled, swapped or changed in a series that is in order', () => {
  for (const style of ['oas', 'un', 'unfccc'] as const) {
    for (const wrapped of [false, true])
      it(`is found in a generated ${style} draft${wrapped ? ', hard-wrapped' : ''}, and nothing where none is`, () =>
        isFound(generateDraft({ bytes: 40_000, seed: 5, style, wrapped }), 0, 0.95));
  }

  // In adopted texts nearly all are found, in texts under negotiation most: their lists are interrupted by options, notes and pages.
  for (const [name, most, least] of [
    ['unga-A-RES-77-321.txt', 0, 0.95],
    ['sc/S_RES_0757_1992_EN_GOLD.txt', 0, 0.95],
    ['unfccc-paris-draft-agreement-4-dec-2015.txt', 0, 0.65],
    ['unfccc-geneva-negotiating-text-2015-02-12.txt', 3, 0.7],
  ] as const) {
    it(`is found in ${name}, and hardly anything in the text as it stands`, function () {
      const corpus = process.env['PENHOLDER_CORPUS'];
      if (corpus === undefined) return this.skip();
      isFound(readFileSync(join(corpus, 'corpus', name), 'utf8'), most, least);
    });
  }
});

function isFound(text: string, most: number, least: number): void {
  const figures = spoilNumbers(text, { trials: 6 });
  assert.ok(figures !== undefined);
  const { unspoilt, trials, found, others } = figures;
  assert.ok(unspoilt <= most, `${unspoilt} findings`);
  assert.ok(found >= least * trials, `${found} found of ${trials}`);
  assert.ok(others <= 0.1 * trials, `${others} others`);
}
