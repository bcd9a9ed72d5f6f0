import assert from 'node:assert/strict';
import { isoDate } from '../../server/src/library/catalogue/date.ts';
import { readCatalogue } from '../../server/src/library/catalogue/read-catalogue.ts';
import { readSymbol } from '../../server/src/library/catalogue/symbol.ts';
import { readFixture } from '../support/fixture.ts';

/** The symbols of the records that are read of a catalogue, when its faults are those that are marked in it. */
function symbolsOf(marked: string): string[] {
  const { text, marks } = readFixture(marked);
  const { records, faults } = readCatalogue(text);
  const found = faults.map(({ severity, message, span }) => ({ span, words: `${severity} ${message}` }));
  for (const [at, { span, words }] of found.entries()) {
    const mark = marks[at];
    assert.ok(mark !== undefined && words.startsWith(mark.words), `${words} at ${span.start}, not ${mark?.words}`);
    assert.equal(span.start, mark.span.start, words);
  }
  assert.equal(found.length, marks.length);
  return records.map(({ symbol }) => symbol);
}

describe('A catalogue', () => {
  it('tells of a text what its record says', () => {
    const text = JSON.stringify([
      {
        id: 'herons',
        type: 'legislation',
        number: 'A/RES/71/908',
        title: 'Year of the Heron',
        authority: 'General Assembly',
        'event-title': 'Seventy-first session',
        issued: { 'date-parts': [[2016, 12, 9]] },
        URL: 'https://herons.example/71/908',
        status: 'in force',
        language: 'en',
        references: 'draft A/71/L.99; replaced by A/RES/73/902; see also A/RES/70/1; amended by A/RES/72/900, A/RES/72/901',
      },
    ]);
    const { records, faults } = readCatalogue(text);
    assert.deepEqual(faults, []);
    assert.deepEqual(records, [
      {
        id: 'herons',
        symbol: 'A/RES/71/908',
        keys: ['a/res/71/908'],
        title: 'Year of the Heron',
        date: '2016-12-09',
        authority: 'General Assembly',
        session: 'Seventy-first session',
        url: 'https://herons.example/71/908',
        status: 'in force',
        language: 'en',
        draft: { symbol: 'A/71/L.99', key: 'a/71/l.99' },
        replacedBy: [{ symbol: 'A/RES/73/902', key: 'a/res/73/902' }],
        amendedBy: [
          { symbol: 'A/RES/72/900', key: 'a/res/72/900' },
          { symbol: 'A/RES/72/901', key: 'a/res/72/901' },
        ],
        span: { start: 1, end: text.length - 1 },
      },
    ]);
  });

  it('holds texts of every type that a program may give to a resolution, and other works, which are passed over', () => {
    assert.deepEqual(
      symbolsOf(`[
        {"id": 1, "type": "regulation", "number": "S/RES/3901 (2031)"},
        {"id": 2, "type": "treaty", "number": "32016R0679"},
        {"id": 3, "type": "standard", "number": "WHA59.98"},
        {"id": 4, "type": "document", "number": "CP/doc.9847/12"},
        {"id": 5, "type": "book", "number": "A/RES/71/908", "title": 7},
        {"id": 6, "type": "treaty", "title": "Treaty on Locks"}
      ]`),
      ['S/RES/3901 (2031)', '32016R0679', 'WHA59.98', 'CP/doc.9847/12'],
    );
  });

  it('may be empty, and may begin with a byte order mark', () => {
    assert.deepEqual(symbolsOf('[]'), []);
    assert.deepEqual(readCatalogue('\uFEFF[{"type":"document","number":"WHA59.98"}]').records.length, 1);
  });
});

describe('A damaged catalogue', () => {
  it('is a fault at its place, and the other records are read', () => {
    assert.deepEqual(
      symbolsOf(`[
  {"type": "legislation", "number": "A/RES/71/901"},
  {"type": "legislation", "number" "A/RES/71/902"},
                                   ^ error This record is damaged here, and is not read: a colon is missing.
  {"type": "legislation", "number": "A/RES/71/903", },
                                                    ^ error This record is damaged here, and is not read: a name between
  {"type": "legislation", "number": "A/RES/71/904"}
  {"type": "legislation", "number": "A/RES/71/905"},
  ^ error A comma is missing before this record.
  {"type": "legislation", "number": "A/RES/71/906"},
                                                   ^ error No record stands after this comma.
]
`),
      ['A/RES/71/901', 'A/RES/71/904', 'A/RES/71/905', 'A/RES/71/906'],
    );
  });

  it('may have what is no record between two records', () => {
    for (const [between, place] of [
      [',,', 1],
      ['},', 0],
      [', "A/RES/71/909",', 2],
      [',]', 1],
      ['] ', 0],
    ] as const) {
      const first = '{"type": "legislation", "number": "A/RES/71/901"}';
      const text = `[${first}${between}{"type": "legislation", "number": "A/RES/71/902"}]`;
      const { records, faults } = readCatalogue(text);
      assert.deepEqual(
        records.map(({ symbol }) => symbol),
        ['A/RES/71/901', 'A/RES/71/902'],
        between,
      );
      const [fault] = faults;
      assert.match(fault?.message ?? '', /^A record begins with “\{”|^The list has its end before this|^No record stands after/);
      if (!between.includes(']')) assert.equal(fault?.span.start, 1 + first.length + place);
    }
  });

  it('loses no record after one that is not closed', () => {
    assert.deepEqual(
      symbolsOf(`[
  {
    "type": "legislation",
    "number": "A/RES/71/901"
  },
  {
    "type": "legislation",
    "number": "A/RES/71/902",
    "issued": {"date-parts": [[2016, 12, 9]]
  },
   ^ error This record is damaged here, and is not read: a “}” is missing.
  {
    "type": "legislation",
    "number": "A/RES/71/903"
  }
]
`),
      ['A/RES/71/901', 'A/RES/71/903'],
    );
  });

  it('has faults in the values of a record, which is read without them', () => {
    assert.deepEqual(
      symbolsOf(`[
  {"type": "legislation", "number": "A/RES/71/901", "title": ["Herons"]},
                                                             ^ error “title” is not written as text
  {"type": "legislation", "number": "A/RES/71/902", "issued": {"date-parts": [[2016, 2, 30]]}},
                                                              ^ error This is no date
  {"type": "legislation", "number": "A/RES/71/903", "URL": "javascript:alert(1)"},
                                                           ^ error This is no address of the web
  {"number": "A/RES/71/904"}
  ^ error A record has a “type”
]`),
      ['A/RES/71/901', 'A/RES/71/902', 'A/RES/71/903'],
    );
  });

  it('says once that numbers are no symbols', () => {
    assert.deepEqual(
      symbolsOf(`[
  {"type": "standard", "number": "ISO 99999"},
  ^ note The number of this record is no symbol that is known, so no citation leads here. So are those of 1 more.
  {"type": "legislation", "number": "A/RES/71/901"},
  {"type": "standard", "number": "ISO 99998"}
]`),
      ['A/RES/71/901'],
    );
  });

  it('may be no list, and may go on after its end', () => {
    assert.deepEqual(symbolsOf('{"type": "document"}\n^ error A catalogue is a list of records'), []);
    assert.deepEqual(symbolsOf('[] {"type": "document"}\n   ^ error The list has its end before this'), []);
    assert.match(readCatalogue('').faults[0]?.message ?? '', /^A catalogue is a list/);
    assert.match(readCatalogue('[').faults[0]?.message ?? '', /^The list is not closed/);
  });

  it('does not exhaust the stack by its depth, or the reader’s patience by its length', () => {
    for (const text of ['[', '{"a":', '[{"a":['].map((part) => `[${part.repeat(100_000)}`))
      assert.ok(readCatalogue(text).faults.length > 0);
    assert.ok(readCatalogue(`[${'{]'.repeat(10_000)}`).faults.length <= 100);
  });
});

describe('A symbol in a catalogue', () => {
  for (const [written, symbol, keys] of [
    ['A/RES/79/1', 'A/RES/79/1', ['a/res/79/1']],
    ['S/RES/2471(2019)', 'S/RES/2471 (2019)', ['s/res/2471']],
    ['AG/RES.2259\u00a0(XXXVII-O/07)', 'AG/RES. 2259 (XXXVII-O/07)', ['ag/res/2259']],
    ['A/RES/79/93 A-B', 'A/RES/79/93 A and B', ['a/res/79/93a-b', 'a/res/79/93', 'a/res/79/93a', 'a/res/79/93b']],
    ['A/RES/79/259 A-C', 'A/RES/79/259 A to C', ['a/res/79/259a-to-c', 'a/res/79/259', 'a/res/79/259a', 'a/res/79/259b', 'a/res/79/259c']],
    ['A/RES/79/245 B', 'A/RES/79/245 B', ['a/res/79/245b']],
  ] as const)
    it(`${written} is ${keys.join(', ')}`, () => assert.deepEqual(readSymbol(written), { symbol, keys }));

  for (const none of ['', 'Herons', 'A/RES/79/1 and A/RES/79/2', 'see A/RES/79/1', '79/1'])
    it(`is not “${none}”`, () => assert.equal(readSymbol(none), undefined));
});

describe('A date in a catalogue', () => {
  for (const [written, iso] of [
    ['22 September 2024', '2024-09-22'],
    ['22\u00a0September 2024', '2024-09-22'],
    ['September 2, 2024', '2024-09-02'],
    ['September 2024', '2024-09'],
    ['2024-9-2', '2024-09-02'],
    ['2024-09-22T00:00:00Z', '2024-09-22'],
    ['2024', '2024'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', undefined],
    ['31 June 2024', undefined],
    ['0001-01-01', undefined],
    ['22 Herons 2024', undefined],
    ['2024-13', undefined],
    ['soon', undefined],
  ] as const)
    it(`“${written}” is ${iso ?? 'none'}`, () => assert.equal(isoDate(written), iso));
});
