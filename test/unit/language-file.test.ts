import assert from 'node:assert/strict';
import { languageOfFile, languagesOfFile } from '../../server/src/concordance/language-file.ts';

describe('files that are languages of one text', () => {
  for (const [name, languages] of [
    [
      'file:///a/clocks.fr.draft',
      ['file:///a/clocks.en.draft', 'file:///a/clocks.es.draft', 'file:///a/clocks.fr.draft', 'file:///a/clocks.pt.draft'],
    ],
    ['clocks-EN.draft', ['clocks-EN.draft', 'clocks-ES.draft', 'clocks-FR.draft', 'clocks-PT.draft']],
    ['clocks_pt.draft', ['clocks_en.draft', 'clocks_es.draft', 'clocks_fr.draft', 'clocks_pt.draft']],
    ['clocks.Fr.draft', undefined],
    ['clocks.draft', undefined],
    ['clocks.de.draft', undefined],
    ['open.draft', undefined],
    ['file:///a/.en.draft', undefined],
    ['file:///a.en/clocks.draft', undefined],
  ] as const)
    it(`are known by their names: ${name}`, () => {
      assert.deepEqual(languagesOfFile(name), languages);
    });

  it('tell the language of their words', () => {
    assert.deepEqual(
      ['a/clocks.es.draft', 'clocks.FR.txt', 'clocks.txt'].map((name) => languageOfFile(name)?.id),
      ['es', 'fr', undefined],
    );
  });
});
