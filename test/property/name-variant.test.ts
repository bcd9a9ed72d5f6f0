import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longest, runs } from '../support/runs.ts';

/** How each draft writes a name, mention by mention. */
const drafts = fc.array(
  fc.record({ adopted: fc.boolean(), words: fc.array(fc.constantFrom('for', 'of', 'on'), { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);

describe('a name in the drafts of a workspace', () => {
  it('is in one form when all corrections are made, in whatever order, and none is taken back', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (made, choices) => {
        const service = createLanguageService();
        // Nobody amends an adopted text.
        const open = made.flatMap(({ adopted }, at) => (adopted ? [] : [`file:///w/${at}.draft`]));
        const texts = new Map(made.map((draft, at) => [`file:///w/${at}.draft`, textOf(draft)]));
        for (const [uri, text] of texts) service.index(uri, service.parse(text));
        const corrected = new Set<string>();
        for (const choice of choices) {
          const found = open.flatMap((uri) => {
            const text = texts.get(uri) ?? '';
            return findingsIn(service, uri, text).map((finding) => ({ uri, text, ...finding }));
          });
          const next = found[choice % found.length];
          if (next === undefined) return;
          const place = `${next.uri} ${next.text.slice(0, next.span.start).split('\n').length}`;
          assert.ok(!corrected.has(place), `${place} is corrected twice: ${next.text}`);
          corrected.add(place);
          const after = applyEdits(next.text, next.fixes[0]?.edits() ?? []);
          texts.set(next.uri, after);
          service.index(next.uri, service.parse(after));
        }
        assert.fail('There is always one more correction.');
      }),
      runs(longest / 8),
    );
  });
});

function textOf({ adopted, words }: { readonly adopted: boolean; readonly words: readonly string[] }): string {
  const heading = adopted ? 'AG/RES. 2077 (XXXV-O/05)\n\n' : '';
  const paragraphs = words.map((word, at) => `${at + 1}. To ask the Fund ${word} Old Locks to report on the state of the weirs.\n\n`);
  return `${heading}THE GENERAL ASSEMBLY,\n\nRecalling what was said in the spring of the year to the pilots of the delta,\n\nRESOLVES:\n\n${paragraphs.join('')}`;
}

function findingsIn(service: ReturnType<typeof createLanguageService>, uri: string, text: string) {
  return service.check(service.parse(text), defaultSettings, uri).filter(({ rule }) => rule === 'name-variant');
}
