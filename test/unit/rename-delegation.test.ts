import assert from 'node:assert/strict';
import { inFormOf } from '../../server/src/delegations/like-form.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft, readFixture } from '../support/fixture.ts';

const service = createLanguageService();

/** The draft after the delegation at the cursor was renamed; or why it was not. */
function renamed(newName: string, source: string): string | undefined {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const edits = service.renameDelegation(parse(text), cursor, newName);
  return edits === undefined || typeof edits === 'string' ? edits : applyEdits(text, edits);
}

describe('the name of another delegation in the form in which one is written', () => {
  for (const [written, typed, expected] of [
    ['Chile', 'Peru', 'Peru'],
    ['CHILE', 'Peru', 'PERU'],
    ['MEX', 'Venezuela', 'VEN'],
    ['Mex', 'Venezuela', 'Ven'],
    // Chad has no such form: it might be a word.
    ['Mex', 'Chad', 'Chad'],
    ['US', 'Norway', 'Norway'],
    ['Bolivarian Republic of Venezuela', 'Peru', 'Republic of Peru'],
    ['República de Chile', 'Perú', 'República del Perú'],
    ['Chile', 'Bolivarian Republic of Venezuela', 'Venezuela'],
    ['Delegation of Chile', 'Peru', 'Delegation of Peru'],
    ['EU', 'G77', 'G77'],
    ['CHILE', 'Ruritania', 'Ruritania'],
    ['Ruritania', 'Peru', 'Peru'],
  ] as const)
    it(`${written}, ${typed}: ${expected}`, () => assert.equal(inFormOf(written, typed), expected));
});

describe('the renaming of a delegation', () => {
  const source = draft`
    1. To ring [CHL: every] heron [Peru, Chi┆le: old] [of the bay] (CHILE: delete) {++at dawn++}{>>@Chi 2026-03-02<<}, as Chile asked;

    2. [VENEZUELA: To go;] PENDING – Consultations with Chile
  `;
  const text = source.replace('┆', '');

  it('changes it wherever it proposes or wants something, each time in its form, and no other mention', () => {
    assert.equal(
      renamed('Norway', source),
      text.replace('CHL:', 'NOR:').replace('Chile: old', 'Norway: old').replace('CHILE:', 'NORWAY:').replace('@Chi ', '@Norway '),
    );
  });

  it('to another form of the same name changes that form alone', () => {
    assert.equal(renamed('Republic of Chile', source), text.replace('Chile: old', 'Republic of Chile: old'));
  });

  it('keeps two delegations apart', () => {
    assert.equal(renamed('Peru', source), 'This draft names Peru already: what the two propose could not be told apart any more.');
  });

  it('is to one name', () => {
    for (const name of ['', 'Fiji: delete', 'Fiji]', 'Fiji, Peru'])
      assert.equal(renamed(name, source), `“${name}” is no name of one delegation.`);
  });

  it('is of a name that says who proposes', () => {
    assert.equal(renamed('Fiji', text.replace('as Chile', 'as ┆Chile')), undefined);
  });
});
