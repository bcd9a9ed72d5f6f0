import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cslItem } from '../../server/src/library/catalogue/csl-item.ts';
import { readAkomaNtoso } from '../../server/src/library/catalogue/import/akoma-ntoso.ts';
import { readContentsList } from '../../server/src/library/catalogue/import/contents-list.ts';
import { readCsv, separatorOf } from '../../server/src/library/catalogue/import/csv.ts';
import { csvRows } from '../../server/src/library/catalogue/import/csv-rows.ts';
import { importList } from '../../server/src/library/catalogue/import/import-list.ts';
import { readJsonLines } from '../../server/src/library/catalogue/import/json-lines.ts';
import { readCatalogue } from '../../server/src/library/catalogue/read-catalogue.ts';
import { readItem } from '../../server/src/library/catalogue/read-item.ts';
import type { TextFacts } from '../../server/src/library/catalogue/record.ts';
import { readSymbol } from '../../server/src/library/catalogue/symbol.ts';
import { addToCatalogue, writeCatalogue } from '../../server/src/library/catalogue/write-catalogue.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { runs } from '../support/runs.ts';

const words = fc
  .oneof(fc.constantFrom('Herons', 'Locks and “weirs”', 'a, b; c', '\u202eturned', '🦩'), fc.string({ minLength: 1 }))
  .map((each) => each.trim() || 'x');
const symbol = fc.oneof(
  fc.tuple(fc.integer({ min: 31, max: 99 }), fc.integer({ min: 1, max: 399 })).map(([session, number]) => `A/RES/${session}/${number}`),
  fc.constantFrom('S/RES/3901 (2031)', 'AG/RES. 9908 (XXXVII-O/07)', 'WHA59.98', 'A/RES/79/93 A and B', 'CP/doc.9847/12'),
);
const named = symbol
  .map((each) => ({ symbol: each, key: readSymbol(each)?.keys[0] ?? '' }))
  .filter(({ symbol: each }) => !each.includes(' and '));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const facts: fc.Arbitrary<TextFacts> = fc
  .record({
    symbol,
    title: maybe(words),
    date: maybe(fc.constantFrom('2024', '2024-09', '2024-09-22')),
    authority: maybe(words),
    session: maybe(words),
    url: maybe(fc.constant('https://herons.example')),
    status: maybe(words),
    language: maybe(fc.constantFrom('en', 'fr')),
    draft: maybe(named),
    replacedBy: fc.array(named, { maxLength: 2 }),
    amendedBy: fc.array(named, { maxLength: 2 }),
  })
  // A text has another title in each language.
  .map((each) => (each.title === undefined ? { ...each, language: undefined } : { ...each, title: `${each.title}${each.language ?? ''}` }))
  .map((each) => ({ ...each, ...(readSymbol(each.symbol) ?? { symbol: '', keys: [] }) }));

const catalogue = fc.array(facts, { maxLength: 6 }).map((all) => all.map((each, at) => ({ id: `${at}`, ...cslItem(each) })));

describe('A catalogue', () => {
  it('is read as it was written: what a record says, and all of them', () => {
    fc.assert(
      fc.property(facts, (written) => {
        const { record, faults } = readItem({ id: 'a', ...cslItem(written) });
        assert.deepEqual(faults, []);
        assert.deepEqual(record, { id: 'a', ...written });
      }),
      runs(300),
    );
  });

  it('tells of damage, which takes no other records with it', () => {
    fc.assert(
      fc.property(catalogue, fc.boolean(), fc.nat(), fc.nat({ max: 3 }), (items, isPretty, at, length) => {
        const text = isPretty ? JSON.stringify(items, null, 2) : writeCatalogue(items, JSON.stringify);
        assert.equal(readCatalogue(text).records.length, items.length);
        const start = at % (text.length + 1);
        const damaged = text.slice(0, start) + text.slice(start + length);
        const { records, faults } = readCatalogue(damaged);
        for (const { span } of faults) assert.ok(0 <= span.start && span.start <= span.end && span.end <= damaged.length);
        if (isJson(damaged)) return;
        assert.ok(
          faults.some(({ severity }) => severity === 'error'),
          damaged,
        );
        // A piece of three signs touches two records at most.
        assert.ok(records.length >= items.length - 2, damaged);
      }),
      runs(500),
    );
  });

  it('changes nothing when it is added to itself', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, async (items) => {
        const add = async (text: string, added: string): Promise<string> => {
          const merged = addToCatalogue(text, (await importList(added))?.records ?? []);
          return 'items' in merged ? writeCatalogue(merged.items, JSON.stringify) : assert.fail(merged.message);
        };
        const once = await add('[]', JSON.stringify(items));
        assert.equal(await add(once, once), once);
        assert.equal(await add(once, JSON.stringify(items)), once);
        const ids = (JSON.parse(once) as { id: string }[]).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      runs(200),
    );
  });

  it('may be any text, and so may a list that is imported', async () => {
    const signs = fc.constantFrom(...'[]{}",:\\\n<>&;a \uFEFF\ud83e', 'symbol', 'WHA59.98', '"type":');
    await fc.assert(
      fc.asyncProperty(
        fc.array(signs).map((each) => each.join('')),
        async (text) => {
          for (const { span } of readCatalogue(text).faults) assert.ok(span.start <= span.end && span.end <= text.length);
          await importList(text);
          for (const first of '<[{') await importList(first + text);
          await importList(`symbol,title\n${text}`);
        },
      ),
      runs(1_000),
    );
  });
});

describe('the time that a catalogue takes grows as its length:', function () {
  this.timeout(120_000);
  const record = '{"id":"a","type":"document","number":"WHA59.98"}';
  for (const [name, unit] of [
    ['records', `${record},`],
    ['records without commas', record],
    ['records that are not closed', '\n{"id":"a",'],
    ['brackets', '['],
    ['braces', '{'],
    ['braces and spaces', '{ '],
    ['brackets of both kinds', '{]'],
    ['quotation marks', '"'],
    ['commas', ','],
    ['line breaks', '\n'],
    ['spaces', ' '],
    ['strokes', '\\'],
    ['ends', ']'],
  ] as const)
    it(name, () => growsLinearly(4_000, (times) => `[${record},${unit.repeat(times)}`, readCatalogue));
});

describe('the time that a list takes grows as its length:', function () {
  this.timeout(120_000);
  for (const [name, head, unit] of [
    ['rows', 'symbol,title\n', 'WHA59.98,Herons\n'],
    ['bad rows', 'symbol,title\n', 'Herons\n'],
    ['quotation marks in a table', 'symbol,title\n', '"'],
    ['doubled quotation marks', 'symbol,title\nWHA59.98,"', '""'],
    ['commas in a table', 'symbol,title\n', ','],
    ['a symbol that goes on', 'symbol,title\n', 'A/'],
    ['lines of contents', '', 'WHA59.98  Herons ..... 12\n'],
    ['dots of a line of contents', 'WHA59.98  Herons ', '. '],
    ['spaces of a line of contents', 'WHA59.98  Herons', ' '],
    ['lines of one title', 'WHA59.98  Herons', '\n  and egrets'],
    ['objects, one a line', '{"symbol":"WHA59.98"}\n', '{"symbol":"WHA59.98","title":"Herons"}\n'],
  ] as const)
    it(name, () => growsLinearly(2_000, (times) => `${head}${unit.repeat(times)}`, readSynchronously));

  it('elements of a document', () =>
    growsLinearly(2_000, (times) => `<akomaNtoso>${'<p>Herons</p>'.repeat(times)}</akomaNtoso>`, readAkomaNtoso));
  it('attributes of an element', () =>
    growsLinearly(500, (times) => `<akomaNtoso ${Array.from({ length: times }, (_, at) => `a${at}="b"`).join(' ')}/>`, readAkomaNtoso));
});

/** A list in a form that needs no parser of XML, to which the public function leads. */
function readSynchronously(text: string): unknown {
  if (text.startsWith('{')) return readJsonLines(text);
  const separator = separatorOf(text);
  return separator === undefined ? readContentsList(text) : readCsv(text, separator);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('A table', () => {
  it('is read as RFC 4180 has it written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '🦩') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',') + end).join('');
        assert.deepEqual(
          [...csvRows(text, ',')].map(({ cells }) => cells),
          rows.filter((cells) => cells.some((each) => each.trim() !== '')),
        );
      }),
      runs(300),
    );
  });
});
