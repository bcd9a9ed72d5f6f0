import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { structure } from '../../server/src/draft/document/places.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { footnotesOf, proposalsOf } from '../support/all-of-draft.ts';
import { choicesOf, inserted } from '../support/snippet.ts';
import { strictService } from '../support/strict-service.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string;
}

const snippets = JSON.parse(readFileSync(new URL('../../syntaxes/draft.code-snippets', import.meta.url), 'utf8')) as Readonly<
  Record<string, Snippet>
>;
const bodyOf = (name: string) => snippets[name]?.body ?? assert.fail(name);

/** Around a snippet stands a draft in its language; `@` is where it is put in. */
const around = {
  English: {
    preambular:
      'The General Assembly,\n\nNoting the report of the ferries,\n\n@\n\n1. Thanks the pilots;\n\n2. Requests the ports to light their quays.\n',
    operative: 'The General Assembly,\n\nNoting the report of the ferries,\n\n@\n\n2. Thanks the pilots of the harbours.\n',
  },
  Spanish: {
    preambular: 'LA ASAMBLEA GENERAL,\n\n@\n\nRESUELVE:\n\n1. Agradecer a los pilotos de los puertos.\n',
    operative:
      'LA ASAMBLEA GENERAL,\n\nRecordando el informe de los puertos,\n\nRESUELVE:\n\n@\n\n2. Agradecer a los pilotos de los puertos.\n',
  },
  French: {
    preambular: 'L’Assemblée générale,\n\nNotant le rapport des ports,\n\n@\n\n1. Félicite les pilotes ;\n\n2. Prie les ports d’agir.\n',
    operative: 'L’Assemblée générale,\n\nNotant le rapport des ports,\n\n@\n\n2. Félicite les pilotes des ports.\n',
  },
  Portuguese: {
    preambular: 'A ASSEMBLEIA GERAL,\n\n@\n\nRESOLVE:\n\n1. Convidar os pilotos dos portos.\n',
    operative: 'A ASSEMBLEIA GERAL,\n\nLembrando o relatório dos portos,\n\nRESOLVE:\n\n@\n\n2. Convidar os pilotos dos portos.\n',
  },
} as const;

const languageOf = ({ description }: Snippet) =>
  (/ in (?<language>\w+)$/.exec(description)?.groups?.['language'] ?? 'English') as keyof typeof around;

const service = strictService();

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets).filter(([, { description }]) => /^(Preambular|Operative) /.test(description)))
    for (let choice = 0; choice < choicesOf(snippet.body); choice++) {
      const words = inserted(snippet.body, choice);
      const role = snippet.description.startsWith('Preambular') ? 'preambular' : 'operative';
      it(`${name}: “${words}” is read as a paragraph that is ${role}, and no rule finds anything`, () => {
        const text = around[languageOf(snippet)][role].replace('@', words);
        const draft = parse(text);
        const at = text.indexOf(words);
        const found = [...structure(draft)].findLast(({ offset }) => offset <= at);
        assert.equal(found?.place.role, role);
        assert.deepEqual(
          service.check(draft, defaultSettings).map(({ message }) => message),
          [],
        );
      });
    }

  it('Bracketed alternatives are read as two, of nobody', () => {
    const draft = parse(`The General Assembly,\n\n1. Decides that ports ${inserted(bodyOf('Bracketed alternatives'))} have lights.\n`);
    const [proposal, ...others] = proposalsOf(draft);
    assert.deepEqual(others, []);
    assert.deepEqual(
      proposal?.choices.map((choice) => draft.slice(choice)),
      ['shall', 'should'],
    );
    assert.deepEqual(proposal?.proposers, []);
  });

  it('Proposal is read as one of the delegation', () => {
    const draft = parse(`The General Assembly,\n\n1. Decides that ports have lights ${inserted(bodyOf('Proposal'))}.\n`);
    const [proposal, ...others] = proposalsOf(draft);
    assert.deepEqual(others, []);
    assert.deepEqual(
      proposal?.proposers.map(({ delegation }) => delegation?.name),
      ['Chile'],
    );
  });

  it('Footnote mark and Footnote are read as a mark and its note', () => {
    const draft = parse(
      `The General Assembly,\n\n1. Decides that ports have lights.${inserted(bodyOf('Footnote mark'))}\n\n${inserted(bodyOf('Footnote'))}\n`,
    );
    const [footnote, ...others] = footnotesOf(draft);
    assert.deepEqual(others, []);
    assert.ok(footnote?.mark && footnote.note);
  });

  it('have prefixes of their own', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
  });
});
