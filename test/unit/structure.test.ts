import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { placeAt, placeInstead, structure } from '../../server/src/draft/document/places.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { numberOf } from '../../server/src/draft/naming.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import { readFixture } from '../support/fixture.ts';

const folder = new URL('../fixtures/structure/', import.meta.url);

/** Each paragraph's first words are marked with its role, its number and its depth. */
describe('structure', () => {
  for (const name of readdirSync(folder)) {
    const { text, marks } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
    const expected = marks.map(({ span, words }) => `${lineAt(text, span.start)} ← ${words}`);

    it(`of ${name} is what is marked there`, () => {
      assert.deepEqual(rolesIn(parse(text)), expected);
    });

    it(`of ${name} is the same with CR LF, and after an edit`, () => {
      assert.deepEqual(rolesIn(parse(text.replaceAll('\n', '\r\n'))), expected);
      const middle = Math.floor(text.length / 2);
      const torn = update(parse(text), { span: { start: middle, end: middle }, newText: '\n\nRESOLVES:\n\n' });
      assert.deepEqual(rolesIn(update(torn, { span: { start: middle, end: middle + 13 }, newText: '' })), expected);
    });
  }

  it('has the section that a paragraph stands in', () => {
    const draft = parse('DRAFT RESOLUTION\n\nTHE COUNCIL,\n\n1. NOTING tides;\n\nRESOLVES:\n\n1. To act.\n\n�.\tA note.\n');
    assert.deepEqual(
      [...structure(draft)].map(({ place }) => place.section),
      ['heading', 'preamble', 'preamble', 'operative', 'operative', 'notes'],
    );
  });

  it('may be asked for a few paragraphs, or one', () => {
    const draft = parse('1. One.\n\n2. Two.\n\n3. Three.\n');
    const [second] = [...structure(draft, 1, 2)];
    assert.equal(second?.place.label?.number, 2);
    assert.equal(placeAt(draft, 1), second?.place);
    assert.equal(placeAt(draft, 3), undefined);
    assert.deepEqual([...structure(draft, 2, 2)], []);
  });

  it('knows what another paragraph would be in the place of one', () => {
    const draft = parse(`RESOLVES:\n\n${Array.from({ length: 300 }, (_, at) => `${at + 1}. To count.\n\n(a) By day;\n\n`).join('')}`);
    for (const { index, paragraph, place } of structure(draft)) assert.deepEqual(placeInstead(draft, index, paragraph), place);
    const roleAt = (index: number, text: string) => placeInstead(draft, index, new Paragraph(text)).role;
    assert.equal(roleAt(401, '7.\tHansard.'), 'note');
    assert.equal(roleAt(401, '7. To rest.'), 'operative');
  });

  it('knows after an edit how the label before is written: options may count 1 or a', () => {
    const before = parse('Option (b): By day.\n\nTo ring.\n\nOption (a): At noon.\n');
    const place = before.text().indexOf('(b)');
    assert.deepEqual(previousIn(before), ['b']);
    const after = update(before, { span: { start: place, end: place + 3 }, newText: '2' });
    assert.deepEqual(previousIn(after), ['2']);
    assert.deepEqual(previousIn(parse(after.text())), ['2']);
  });

  it('of an empty draft has no paragraphs', () => {
    assert.deepEqual(rolesIn(parse('')), []);
  });
});

function rolesIn(draft: Draft): string[] {
  return [...structure(draft)].map(({ paragraph, place: { role, label, depth } }) => {
    const name = label === undefined ? '' : ` ${numberOf(label)}`;
    return `${lineAt(paragraph.text, paragraph.content.start)} ← ${role}${name}${depth === 0 ? '' : ` at depth ${depth}`}`;
  });
}

function previousIn(draft: Draft): string[] {
  return [...structure(draft)].flatMap(({ place: { previous } }) => (previous === undefined ? [] : [numberOf(previous)]));
}

function lineAt(text: string, offset: number): string {
  return text.slice(offset).split(/\r?\n/)[0]?.trimEnd() ?? '';
}
