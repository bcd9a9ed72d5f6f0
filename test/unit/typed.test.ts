import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** The draft after a character was typed at its cursor. */
function withTyped(source: string, character: string): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const now = service.update(service.parse(text), { span: { start: cursor, end: cursor }, newText: character });
  return applyEdits(now.text(), service.typed(now, cursor + character.length, character.trim() === '' ? '\n' : character));
}

describe('a line break', () => {
  it('after a numbered paragraph begins the next one', () => {
    const before = draft`
      THE GENERAL ASSEMBLY,

      RESOLVES:

      1. To mend the gates of the locks;┆
      `;
    const expected = draft`
      THE GENERAL ASSEMBLY,

      RESOLVES:

      1. To mend the gates of the locks;

      2. 
      `;
    assert.equal(withTyped(before, '\n'), expected);
  });

  it('stands where lines end with CR LF, too', () => {
    assert.equal(withTyped('RESOLVES:\r\n\r\n1. To mend them;┆\r\n', '\r\n'), 'RESOLVES:\r\n\r\n1. To mend them;\r\n\r\n2. \r\n');
  });

  const lists: readonly (readonly [what: string, before: string, expected: string])[] = [
    ['leaves no blank line where the draft has none', '1. To mend;\n2. To light;┆', '1. To mend;\n2. To light;\n3. '],
    ['keeps indentation and tab', '  4.\tTo mend;┆', '  4.\tTo mend;\n\n  5.\t'],
    ['counts letters', '1. To ask for:\n\n(a) Lamps;┆', '1. To ask for:\n\n(a) Lamps;\n\n(b) '],
    ['counts letters after z', '1. To ask for:\n\n(y) Lamps;\n\n(z) Oil;┆', '1. To ask for:\n\n(y) Lamps;\n\n(z) Oil;\n\n(aa) '],
    [
      'reads “(i)” after “(h)” as a letter',
      '1. To ask for:\n\n(h) Lamps;\n\n(i) Oil;┆',
      '1. To ask for:\n\n(h) Lamps;\n\n(i) Oil;\n\n(j) ',
    ],
    ['counts Roman numerals', '1. To ask for:\n\n(i) Lamps;\n\n(ii) Oil;┆', '1. To ask for:\n\n(i) Lamps;\n\n(ii) Oil;\n\n(iii) '],
    ['counts preambular paragraphs that have numbers', 'PP1. Recalling the lamps,┆', 'PP1. Recalling the lamps,\n\nPP2. '],
    ['counts points of points', '3.1. To mend;┆', '3.1. To mend;\n\n3.2. '],
    ['comes after a bracket', '[4. To mend the gates;]┆', '[4. To mend the gates;]\n\n5. '],
    ['comes after a stamp', '4. To mend the gates; [AGREED]┆', '4. To mend the gates; [AGREED]\n\n5. '],
    [
      'after “bis” offers “ter”',
      '4. To mend;\n\n4 bis. To light;┆\n\n5. To go.',
      '4. To mend;\n\n4 bis. To light;\n\n4 ter. \n\n5. To go.',
    ],
    ['before a number that is taken offers “bis”', '4. To mend;┆\n\n5. To go.', '4. To mend;\n\n4 bis. \n\n5. To go.'],
    [
      'writes “bis” as the draft does',
      '1. To go;\n\n1bis. To come;\n\n2. To mend;┆\n\n3. To stay.',
      '1. To go;\n\n1bis. To come;\n\n2. To mend;\n\n2bis. \n\n3. To stay.',
    ],
    [
      'puts “bis” after a letter’s parenthesis',
      '1. To ask for:\n\n(a) Lamps;┆\n\n(b) Oil.',
      '1. To ask for:\n\n(a) Lamps;\n\n(a) bis \n\n(b) Oil.',
    ],
    ['begins a list after a colon', 'The General Assembly,\n\n1. Asks for:┆', 'The General Assembly,\n\n1. Asks for:\n\n(a) '],
    [
      'begins it with a letter and a stop at the OAS',
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To ask for:┆',
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To ask for:\n\na. ',
    ],
    [
      'begins it as the draft’s other lists',
      '1. To ask for:\n   a) Lamps;\n   b) Oil.\n2. To give:┆',
      '1. To ask for:\n   a) Lamps;\n   b) Oil.\n2. To give:\n   a) ',
    ],
    ['after a number without words ends the list', '4. To mend;\n\n5. ┆\n', '4. To mend;\n\n\n'],
    ['after a letter without words ends the list', '1. To ask for:\n\n   (a) Lamps;\n\n   (b)┆', '1. To ask for:\n\n   (a) Lamps;\n\n'],
  ];
  for (const [what, before, expected] of lists) it(what, () => assert.equal(withTyped(before, '\n'), expected));

  const plain: readonly (readonly [where: string, before: string])[] = [
    ['within a paragraph’s words', '4. To mend the┆ gates;'],
    ['where a line ends and the paragraph goes on', '4. To mend the┆\ngates;'],
    ['on a blank line', '4. To mend;\n┆\n'],
    ['after a paragraph without a number', 'Recalling the lamps,┆'],
    ['after a heading', 'Article 4\n\nLamps┆'],
    ['after an article’s number', 'Article 4┆'],
    ['after a formula', 'The General Assembly,┆'],
    ['after an alternative, which has no next', '4 alt. To mend;┆'],
    ['where no number is left between two', '4. To mend;┆\n\n4 bis. To light.'],
    ['where a list has begun', '1. To ask for:┆\n\n(a) Lamps.'],
  ];
  for (const [where, before] of plain)
    it(`is nothing more ${where}`, () => assert.equal(withTyped(before, '\n'), before.replace('┆', '\n')));

  it('takes the place of the blanks that an editor puts below those of the line before', () => {
    const text = '1. To ask for:\n   (a) Lamps;\n   ';
    assert.equal(applyEdits(text, service.typed(service.parse(text), text.length, '\n')), '1. To ask for:\n   (a) Lamps;\n   (b) ');
  });
});

describe('a straight quotation mark', () => {
  const marks: readonly (readonly [what: string, before: string, expected: string])[] = [
    ['opens a quotation after a space', 'the words ┆night', 'the words “night'],
    ['closes it after a letter', 'the words “night┆ and', 'the words “night” and'],
    ['closes it after a stop', 'the words “by night.┆', 'the words “by night.”'],
    ['opens it after a bracket', '[┆night]', '[“night]'],
    ['types over the mark that stands there', 'the words “night┆” and', 'the words “night” and'],
    ['is of the kind that the draft writes', 'les mots «\u00a0jour\u00a0» et ┆nuit', 'les mots «\u00a0jour\u00a0» et «\u00a0nuit'],
    ['closes with that kind', 'les mots «jour» et «nuit┆', 'les mots «jour» et «nuit»'],
    [
      'is of the draft’s language where it has none',
      'Rappelant les travaux de la commission dans le cadre du programme et sur les lacs par une équipe, ┆nuit',
      'Rappelant les travaux de la commission dans le cadre du programme et sur les lacs par une équipe, «\u00a0nuit',
    ],
    ['stays in a draft with straight ones', 'the words "day" and ┆night', 'the words "day" and "night'],
    [
      'becomes as the draft writes most',
      'the words “day” and “dusk” and "dawn" and ┆night',
      'the words “day” and “dusk” and "dawn" and “night',
    ],
  ];
  for (const [what, before, expected] of marks) it(what, () => assert.equal(withTyped(before, '"'), expected));
});
