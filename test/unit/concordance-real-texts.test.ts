import assert from 'node:assert/strict';
import { importAkn } from '../../server/src/interchange/akn/import-akn.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { aknFiles } from '../support/akn-texts.ts';
import { hasRealTexts } from '../support/real-texts.ts';

/** What the languages of these texts do not say alike, by what each of them says. Each was read, and is so. */
const known: Readonly<Record<string, readonly string[]>> = {
  // The Spanish numbers its parts 1, 2, 1, 2; the French has the day without its year; the English tells the meeting at its end.
  A_RES_79_1: ['label 3 | 1', 'date 15 September 2008 |  | 15 de septiembre de 2008', 'paragraphs  | '],
  // The Spanish does not recall 77/13, and says 71st for 81st.
  A_RES_79_10: [
    'citation 77/13 | 77/13 | ',
    'date 21 November 2022 | 21 novembre 2022 | ',
    'number eighty-first | quatre-vingt-unième | septuagésimo primer',
  ],
};

(hasRealTexts ? describe : describe.skip)('the languages of the United Nations’ own texts', () => {
  const service = createLanguageService();
  const texts = hasRealTexts ? Map.groupBy(aknFiles(), ({ name }) => name.replace(/-.*/, '')) : new Map();
  for (const [symbol, files] of texts) {
    if (files.length < 3) continue;
    it(`of ${symbol} differ in what is known, and in nothing else`, function () {
      this.timeout(60_000);
      const drafts = files.map(({ name, bytes }: { name: string; bytes: Uint8Array }) => {
        const made = importAkn(bytes);
        assert.ok('text' in made);
        return { name: name.replace(/^.*-|\.xml$/g, ''), draft: service.parse(made.text) };
      });
      const { differences } = service.compareLanguages(drafts);
      const told = differences.map(({ kind, places }) => `${kind} ${places.map(({ says }) => says.join('+')).join(' | ')}`);
      assert.deepEqual(told, known[symbol] ?? []);
    });
  }
});
