import assert from 'node:assert/strict';
import { conventionOf } from '../../server/src/draft/convention.ts';
import { listInPlace } from '../../server/src/draft/document/places.ts';
import { parse, update } from '../../server/src/draft/draft.ts';
import { wrongEndings } from '../../server/src/rules/endings/wrong-endings.ts';
import { openerSlips } from '../../server/src/rules/openers/opener-slips.ts';
import { readSettings } from '../../server/src/settings/read-settings.ts';
import { mergeSettings } from '../../server/src/settings/settings.ts';
import { draft } from '../support/fixture.ts';

describe('the convention of a draft', () => {
  for (const [convention, what, text] of [
    ['oas', 'capitals and a formula that resolves', 'THE GENERAL ASSEMBLY,\n\nNOTING hay;\n\nRESOLVES:\n\n1.\nTo cut it.\n'],
    ['oas', 'a formula that resolves, alone', '1.\nNOTING hay; APPROVED\n\nRESOLVE:\n\n1. To cut it.\n'],
    ['oas', 'the organization’s name', 'EL CONSEJO PERMANENTE DE LA ORGANIZACIÓN DE LOS ESTADOS AMERICANOS,\n\nNOTANDO el heno;\n'],
    ['oas', 'a symbol in the heading', 'CP/RES. 4711 (2901/31)\n\nHAY\n\n1. To cut it.\n'],
    ['un', 'the organ’s name', 'The Economic and Social Council,\n\nNoting hay,\n\n1. Decides to cut it.\n'],
    ['un', 'the organ’s name in French', 'L’Assemblée générale,\n\nRappelant sa résolution,\n\n1. Décide de couper le foin.\n'],
    ['un', 'a symbol in the heading', 'A/C.3/71/L.4711\n\nHay\n\n1. Decides to cut it.\n'],
    ['who', 'the organ’s name', 'The Ninety-ninth World Health Assembly,\n\nNoting hay fever;\n\n1. URGES Member States to cut hay.\n'],
    ['unfccc', 'the organ’s name', 'The Conference of the Parties,\n\nNoting hay,\n\n1. Decides to cut it.\n'],
    [undefined, 'another organ', 'The General Conference of Farmers,\n\nNoting hay,\n\n1. Decides to cut it.\n'],
    [undefined, 'endings that are another’s', 'The General Assembly,\n\nNoting hay;\n\nRecalling straw;\n\n1. Decides to cut it.\n'],
    [undefined, 'nothing', 'Hay is cut in June.\n'],
  ] as const) {
    it(`is ${convention ?? 'not told'} by ${what}`, () => {
      assert.equal(conventionOf(parse(text)), convention);
    });
  }

  it('is what the settings say', () => {
    const text = parse('Hay is cut in June.\n');
    assert.equal(conventionOf(text, 'who'), 'who');
    assert.equal(conventionOf(parse('THE GENERAL ASSEMBLY,\n\nRESOLVES:\n'), 'none'), undefined);
  });
});

describe('the setting of the convention', () => {
  it('is read, and told from the draft by default', () => {
    assert.deepEqual(readSettings({ convention: 'un' }, []).settings, { rules: {}, convention: 'un' });
    assert.deepEqual(readSettings({ convention: 'auto' }, []).settings, { rules: {} });
    assert.deepEqual(readSettings({}, []), { settings: { rules: {} }, faults: [] });
  });

  it('that makes no sense is a fault', () => {
    const { settings, faults } = readSettings({ convention: 'eu' }, []);
    assert.deepEqual(settings, { rules: {} });
    assert.deepEqual(
      faults.map(({ key }) => key),
      ['convention'],
    );
    assert.ok(faults[0]?.message.includes('"eu"') && faults[0].message.includes('"unfccc"'));
  });

  it('of the editor goes before that of the file, which goes before none', () => {
    const file = { rules: {}, convention: 'who' } as const;
    assert.equal(mergeSettings(file, { rules: {} }).convention, 'who');
    assert.equal(mergeSettings(file, { rules: {}, convention: 'none' }).convention, 'none');
  });
});

describe('endings and openers after an edit', () => {
  it('are what they are in the text read anew', () => {
    const preamble = Array.from({ length: 150 }, (_, at) => `NOTING the price of hay in year ${at} of the great drought;\n\n`).join('');
    const operative = Array.from({ length: 150 }, (_, at) => `${at + 1}.\nTo cut the hay of the field with the number ${at}.\n\n`).join('');
    let text = `THE GENERAL ASSEMBLY,\n\n${preamble}AWARE of the rain,\n\nRESOLVES:\n\n${operative}`;
    let now = parse(text);
    for (const [find, put] of [
      ['RESOLVES:', 'CONSIDERING:'],
      ['CONSIDERING:', 'RESOLVES:'],
      ['year 140 of the great drought;', 'year 140 of the great drought; and'],
      ['NOTING the price of hay in year 3 ', 'NOTING ALSO the price of hay in year 3 '],
      ['NOTING the price of hay in year 0 ', 'AWARE ALSO of the price of hay in year 0 '],
      ['AWARE of the rain,', '[AWARE of the rain,]'],
      ['number 149.', 'number 149;'],
      ['number 70.', 'number 70:\n\na. by hand;\n\nb. by night;'],
      ['THE GENERAL ASSEMBLY,', ''],
    ] as const) {
      const start = text.indexOf(find);
      assert.ok(start >= 0, find);
      now = update(now, { span: { start, end: start + find.length }, newText: put });
      text = text.replace(find, put);
      assert.equal(now.text(), text);
      assert.deepEqual(summary(now), summary(parse(text)), put);
    }
  });

  it('are the same wherever in the draft they stand', () => {
    const filler = Array.from({ length: 400 }, () => 'Hay.\n\n').join('');
    const text = draft`
      THE GENERAL ASSEMBLY,

      NOTING hay;

      NOTING straw;

      AWARE of the rain,

      RESOLVES:

      1. To cut it.
    `;
    const wrong = (of: string) => endings(parse(of)).map(({ value }) => [value.position, value.due]);
    assert.deepEqual(wrong(text), [['last but one', { mark: ';', conjunction: 'and' }]]);
    for (let cut = 0; cut < 20; cut++) assert.deepEqual(wrong(filler.slice(0, 6 * (380 + cut)) + text), wrong(text));
  });
});

function endings(of: ReturnType<typeof parse>) {
  return listInPlace(of, wrongEndings(of, 'oas'));
}

function summary(of: ReturnType<typeof parse>): unknown {
  return [
    endings(of).map(({ index, offset, value }) => [index, offset, value.position, value.due]),
    openerSlips(of).map(({ index, offset, value }) => [index, offset, value.kind]),
  ];
}
