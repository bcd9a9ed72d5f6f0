import assert from 'node:assert/strict';
import { wordsOfManifest as wordsFromSources } from '../../server/generate.ts';
import { inLanguage, keyIn, manifest, wordsOfManifest } from '../support/manifest.ts';

const english = wordsOfManifest.get('en') ?? {};
const others = [...wordsOfManifest].filter(([language]) => language !== 'en');

/** What VS Code shows of these fields is for people to read. */
const shown = ['title', 'description', 'markdownDescription', 'label', 'altText', 'contents', 'displayName'];
/** A name is the same in every language; what npm shows as well, it shows as it stands. */
const asTheyStand = ['Penholder', manifest.description];

describe('the manifest’s words', () => {
  it('are in English, Spanish, French and Portuguese', () => {
    assert.deepEqual([...wordsOfManifest.keys()].sort(), ['en', 'es', 'fr', 'pt-br']);
  });

  it('are all in the tables, and the tables have no others', () => {
    const values = valuesIn(manifest);
    const used = values.flatMap(([, value]) => keyIn(value) ?? []);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    const outside = values.filter(
      ([field, value]) => shown.includes(field) && keyIn(value) === undefined && !asTheyStand.includes(value) && !isScope(value),
    );
    assert.deepEqual(outside, []);
  });

  it('that the sources have are the same in the table', () => {
    for (const [key, words] of Object.entries(wordsFromSources())) assert.equal(english[key], words, `${key}: npm run generate`);
  });

  it('are shown in the language that VS Code speaks', () => {
    const titles = (language: string) =>
      inLanguage(manifest.contributes.commands, language).map(({ title }: { readonly title: string }) => title);
    assert.ok(titles('en').includes('New Draft…'));
    assert.ok(titles('es').includes('Nuevo proyecto…'));
    assert.ok(titles('fr').includes('Nouveau projet…'));
    assert.ok(titles('pt-br').includes('Novo projeto…'));
  });

  for (const [language, words] of others)
    describe(`in ${language}`, () => {
      it('lack none of the English ones, and are no others', () => assert.deepEqual(Object.keys(words), Object.keys(english)));

      it('are another language’s', () => {
        const same = Object.entries(words).filter(([key, value]) => value === english[key]);
        assert.deepEqual(same, []);
      });

      it('keep what is code, and lead where the English ones do', () => {
        for (const [key, value] of Object.entries(words)) {
          assert.ok(value !== '' && value.trim() === value, key);
          assert.deepEqual(fixedIn(value), fixedIn(english[key] ?? ''), key);
        }
      });
    });
});

/** Of a TextMate grammar, as `entity.name.tag.label.draft`. */
function isScope(value: string): boolean {
  return /^[a-z-]+(?:\.[a-z-]+)+$/.test(value);
}

/** The parts of some words that no translation changes: code, and the targets of links. */
function fixedIn(words: string): string[] {
  return [...words.matchAll(/`[^`]+`|\]\([^)]+\)|F7|Ctrl\+\.|Cmd\+\./g)].map(([part]) => part).sort();
}

function valuesIn(part: unknown, field = ''): [field: string, value: string][] {
  if (typeof part === 'string') return [[field, part]];
  if (typeof part !== 'object' || part === null) return [];
  // A language model reads these.
  return Object.entries(part)
    .filter(([key]) => key !== 'inputSchema')
    .flatMap(([key, value]) => valuesIn(value, Array.isArray(part) ? field : key));
}
