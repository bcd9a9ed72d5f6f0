import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { conventionOf } from '../../server/src/draft/convention.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { rules } from '../../server/src/rules/index.ts';
import { preset } from '../../server/src/settings/presets.ts';
import { defaultSettings, mergeSettings } from '../../server/src/settings/settings.ts';
import { inserted } from '../support/snippet.ts';
import { strictService } from '../support/strict-service.ts';

const folder = new URL('../../templates/', import.meta.url);
const bodies = ['oas', 'un', 'who', 'unfccc'] as const;
const templateOf = (body: string) => readFileSync(new URL(`${body}.snippet`, folder), 'utf8');
const service = strictService();

describe('the skeletons of new drafts', () => {
  it('are there for the bodies that have a preset, and for no other', () => {
    assert.deepEqual(globSync('*', { cwd: folder }).sort(), bodies.map((body) => `${body}.snippet`).sort());
  });

  for (const body of bodies) {
    const draft = parse(inserted(templateOf(body)));
    const findings = (settings = preset(body, rules), text = draft) =>
      service.check(text, settings).map(({ rule, message }) => `${rule}: ${message}`);

    it(`of ${body}: no rule finds anything, as the body has it, strictly, and where nothing is set`, () => {
      assert.deepEqual(findings(), []);
      assert.deepEqual(findings(mergeSettings(preset('strict', rules), preset(body, rules))), []);
      assert.deepEqual(findings(defaultSettings), []);
    });

    it(`of ${body}: the draft is known as one of this body`, () => {
      assert.equal(conventionOf(draft), body);
    });

    it(`of ${body}: its rules do look at it`, () => {
      const spoilt = draft
        .text()
        .replace(/[,;](?=\n\nRecognizing)/, '.')
        .replace(/\.\n$/, ',\n');
      assert.notDeepEqual(findings(preset(body, rules), parse(spoilt)), []);
    });

    it(`of ${body}: Tab leads through it from the first place to the last`, () => {
      const places = [...templateOf(body).matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        places,
        [...places.keys()].map((at) => at + 1),
      );
    });
  }
});
