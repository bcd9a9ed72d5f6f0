import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../server/src/draft/draft.ts';
import { languageAt, languageOf } from '../../server/src/draft/language.ts';
import { languages } from '../../server/src/languages/index.ts';
import { stampLike, statusNamed, statusWords } from '../../server/src/languages/statuses.ts';
import { anyOf, anyWord } from '../../server/src/text/any-of.ts';
import { textMateGrammar } from '../../server/text-mate/grammar.ts';

const root = new URL('../../', import.meta.url);

describe('the words of a language', () => {
  for (const language of languages) {
    it(`stand once in each list, without a blank at either end: ${language.id}`, () => {
      for (const { path, list } of listsIn(language)) {
        assert.deepEqual(list, [...new Set(list)], path);
        for (const word of list) assert.match(word, /^\S(?:.*\S)?$/u, path);
      }
    });

    it(`are there for all that every language has: ${language.id}`, () => {
      const needed = ['stopWords', 'articles', 'openers.preambular', 'openers.participleEndings', 'openers.operative', 'formulas.articles'];
      needed.push(
        'formulas.organs',
        'formulas.joining',
        'formulas.resolving.oasVerbs',
        'headings.article',
        'headings.annex',
        'headings.option',
      );
      needed.push('conjunctions.and', 'conjunctions.or', 'instructions.verbs', 'attributions.nameLinks', 'attributions.requestedBy');
      needed.push(
        'statuses.words.approved',
        'statuses.words.agreed',
        'statuses.words.pending',
        'statuses.negations',
        'brackets.alternative',
      );
      needed.push(
        'sentences.neverLast',
        'sentences.textParts',
        'sentences.abbreviations',
        'directives.verbs.delete',
        'directives.verbs.retain',
      );
      const lists = new Map(listsIn(language).map(({ path, list }) => [path, list]));
      for (const path of needed) assert.ok((lists.get(path)?.length ?? 0) > 0, path);
    });
  }

  it('have no stop word that another language has too', () => {
    const all = languages.flatMap(({ stopWords }) => stopWords);
    assert.deepEqual(all, [...new Set(all)]);
  });

  it('name no two statuses by one stamp', () => {
    for (const words of new Set(statusWords())) {
      const meant = languages.flatMap(({ statuses }) =>
        Object.entries(statuses.words).flatMap(([name, list]) => (list.includes(words) ? name : [])),
      );
      assert.equal(new Set(meant).size, 1, words);
      assert.equal(statusNamed(words.toUpperCase()), meant[0]);
    }
  });

  it('have a stamp in the language of another', () => {
    assert.equal(stampLike('pending', 'APROBADO'), 'pendiente');
    assert.equal(stampLike('pending', 'Approuvé'), 'en suspens');
    assert.equal(stampLike('pending', 'AGREED'), 'pending');
    assert.equal(stampLike('pending', 'ADOPTED'), 'pending');
  });

  it('stand in languages/ alone', () => {
    for (const file of sourceFiles()) {
      const code = withoutComments(readFileSync(new URL(file, root), 'utf8'));
      // What is said to people is no word by which a draft is read.
      if (!damaged.has(file) && !/^server\/src\/wording\/(?:es|fr|pt)\//.test(file))
        assert.doesNotMatch(code, /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/u, `${file} holds a word with an accent`);
      assert.doesNotMatch(code, /[!=]== '(?:en|es|fr|pt)'/, `${file} asks for a language by its name`);
    }
  });

  it('are in the TextMate grammar: npm run generate puts them there', () => {
    assert.equal(readFileSync(new URL('syntaxes/draft.tmLanguage.json', root), 'utf8'), textMateGrammar());
  });
});

describe('a pattern of words', () => {
  it('takes the longest, with any white space and either apostrophe in it', () => {
    const pattern = new RegExp(`^${anyOf(['to', 'to delete', 's’oppose'])}`);
    assert.equal(pattern.exec('to\ndelete it')?.[0], 'to\ndelete');
    assert.equal(pattern.exec("s'oppose")?.[0], "s'oppose");
  });

  it('takes signs as they stand, and of no words holds nowhere', () => {
    assert.ok(new RegExp(`^${anyOf(['alt.', 'and/or'])}$`).test('alt.'));
    assert.ok(!new RegExp(`^${anyOf(['alt.'])}$`).test('alto'));
    assert.ok(!new RegExp(anyOf([])).test(''));
  });

  it('of whole words does not hold within others, whatever accents these have', () => {
    const pattern = new RegExp(anyWord(['en']));
    assert.ok(pattern.test('(en)'));
    for (const word of ['européen', 'enéas', 'ten']) assert.ok(!pattern.test(word), word);
  });
});

describe('the language of a paragraph', () => {
  const english = 'The keepers of the lamps are invited to report to the council on the state of the oil that they keep for the winter.';
  const spanish = 'Los guardianes de los faros del puerto informan al consejo sobre el estado del aceite y de las lámparas con una carta.';
  const french = 'Les gardiens des phares et du port informent le conseil dans une lettre sur les lampes des îles et par les cloches.';
  const portuguese =
    'Os guardas dos faróis do porto informam em uma carta, pelo inverno, que não há azeite nas lâmpadas da ilha e nos cais.';
  const short = '(a) 2031;';

  function told(...paragraphs: string[]): (string | undefined)[] {
    const draft = parse(paragraphs.join('\n\n'));
    return paragraphs.map((_, index) => languageAt(draft, index)?.id);
  }

  it('is told by its own words in each of the four languages', () => {
    assert.deepEqual(told(english, spanish, french, portuguese), ['en', 'es', 'fr', 'pt']);
  });

  it('is Spanish in a compilation that is English', () => {
    const compilation = [english, english, spanish, spanish, english, english, english];
    assert.deepEqual(told(...compilation), ['en', 'en', 'es', 'es', 'en', 'en', 'en']);
    assert.equal(languageOf(parse(compilation.join('\n\n')))?.id, 'en');
  });

  it('of a short one is that of its section', () => {
    assert.deepEqual(told(english, english, english, spanish, short, short, spanish, english, short, english).slice(3), [
      'es',
      'es',
      'es',
      'es',
      'en',
      'en',
      'en',
    ]);
  });

  it('of a short one between two sections is the draft’s', () => {
    assert.deepEqual(told(english, english, english, short, spanish), ['en', 'en', 'en', 'en', 'es']);
    assert.deepEqual(told(short, english, spanish), [undefined, 'en', 'es']);
  });

  it('is not told where the words are of no language that is known', () => {
    assert.deepEqual(told('Der Rat der Gärten beschließt, die Bäume im Frühling zu pflanzen und die Wege zu den Brunnen zu kehren.'), [
      undefined,
    ]);
  });
});

/** Each list of words, by the fields that lead to it. */
function listsIn(value: unknown, path = ''): { path: string; list: readonly string[] }[] {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? [{ path, list: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => listsIn(each, path === '' ? name : `${path}.${name}`));
}

/** What a damaged character looks like is no word. */
const damaged: ReadonlySet<string> = new Set(
  ['mixed-script', 'mojibake', 'windows-1252'].map((name) => `server/src/rules/characters/${name}.ts`),
);
/** Names of organs, of documents and of states are the business of these. */
const homesOfNames = /^(?:languages|citations|delegations)\//;

function sourceFiles(): string[] {
  return readdirSync(new URL('server/src/', root), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !homesOfNames.test(file))
    .map((file) => `server/src/${file}`);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
