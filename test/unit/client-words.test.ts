import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../support/manifest.ts';

const root = join(import.meta.dirname, '../..');
const sources = sourcesIn('client/src/*.ts');
/** The English words are the keys of the others: https://github.com/microsoft/vscode-l10n. */
const said = new Set(
  sources.flatMap(({ code }) => Array.from(code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g), ([, words = '']) => words)),
);
const bundles = new Map(
  ['es', 'fr', 'pt-br'].map((language) => [
    language,
    JSON.parse(readFileSync(join(root, manifest.l10n, `bundle.l10n.${language}.json`), 'utf8')) as Readonly<Record<string, string>>,
  ]),
);

describe('the words of the extension', () => {
  it('are many, and found in its sources', () => assert.ok(said.size > 80, String(said.size)));

  for (const [language, bundle] of bundles)
    it(`are all in the bundle of ${language}, and no others, with the same places for values`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
      for (const [words, translated] of Object.entries(bundle)) {
        assert.deepEqual(placesIn(translated), placesIn(words), words);
        assert.notEqual(translated, '', words);
        if (!asTheyStand.includes(words)) assert.notEqual(translated, words);
      }
    });

  it('keep French marks with their words: the space before a mark and within quotation marks does not break', () => {
    const ofManifest: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.nls.fr.json'), 'utf8'));
    const all = [...Object.values(bundles.get('fr') ?? {}), ...Object.values(ofManifest)];
    assert.deepEqual(
      all.filter((words) => /« | »| [;:?!](?:\s|$)/.test(words)),
      [],
    );
  });

  it('are all looked up: no words stand in the sources as they are, nor in those of the page of the preview', () => {
    for (const { file, code } of [...sources, ...sourcesIn('client/webview/*.ts')]) {
      const rest = code.replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '').replace(/new \w*Error\([^\n]*|(?:info|warn|error)\(`[^\n]*/g, '');
      assert.doesNotMatch(rest, /(['`])[A-Za-z]+ [a-z]{2,}[^'`\n]*\1/, file);
    }
  });
});

/** A name, or a word that another language has too. */
const asTheyStand = ['Notes'];

function sourcesIn(pattern: string): { readonly file: string; readonly code: string }[] {
  return globSync(pattern, { cwd: root }).map((file) => ({ file, code: withoutComments(readFileSync(join(root, file), 'utf8')) }));
}

function placesIn(words: string): string[] {
  return (words.match(/\{\d\}/g) ?? []).sort();
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
