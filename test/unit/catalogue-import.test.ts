import assert from 'node:assert/strict';
import { importList } from '../../server/src/library/catalogue/import/import-list.ts';
import type { TextFacts } from '../../server/src/library/catalogue/record.ts';
import { addToCatalogue, writeCatalogue } from '../../server/src/library/catalogue/write-catalogue.ts';

/** The symbols with what else is known of each text, and the lines that are left out. */
async function read(text: string): Promise<{ records: readonly string[]; faults: readonly string[] } | undefined> {
  const source = await importList(text);
  return (
    source && {
      records: source.records.map(({ facts }) => (facts === undefined ? 'none' : factsOf(facts))),
      faults: source.faults.map(({ line, message }) => `${line} ${message}`),
    }
  );
}

function factsOf({ symbol, title, date, authority, session, url, status, language, draft, replacedBy, amendedBy }: TextFacts): string {
  const others = [draft ?? [], replacedBy, amendedBy].flat().map((text) => text.symbol);
  return [symbol, title, date, authority, session, url, status, language, ...others].filter((each) => each !== undefined).join(' | ');
}

/** A document of the United Nations, as small as it can be. */
const document = (head: string, preface: string): string => `<?xml version="1.0"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification>
<FRBRWork><FRBRdate date="2016-12-09" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2016-12-20" name="publication"/><FRBRlanguage language="fre"/></FRBRExpression></identification>
<workflow><step date="2016-11-01" outcome="draftResolution" as="A/71/L.99"/></workflow></meta>
${head}<preface><p>${preface}</p></preface>
<preamble><formula><p>Rappelant <docNumber refersTo="#symbol">A/RES/70/1</docNumber></p></formula></preamble></statement></akomaNtoso>`;
const cover = `<coverPage><p><docAuthority refersTo="#publisher">Nations Unies</docAuthority><docNumber refersTo="#symbol">A/RES/71/908</docNumber>
<docAuthority refersTo="#issuingBody">Assemblée générale</docAuthority><session value="71">Soixante et onzième session</session>
<docTitle>Résolution adoptée par l’Assemblée générale</docTitle></p></coverPage>`;

describe('A list of texts', () => {
  it('may be JSON Lines, as the United Nations publish them', async () => {
    assert.deepEqual(
      await read(`{"symbol":"A/RES/71/908","resolution_number":"71/908.","title":"Year of the Heron","session":"Seventy-first session","adoption_date":"9\u00a0December 2016","originating_document":"A/71/L.99","sponsors":["Fiji"]}
{"symbol": "S/RES/3901(2031)", "resolution_title": "On locks", "adoption_date": "", "draft_resolution": "S/2031/44"}

{"symbol":"A/RES/71/909","title":"On weirs","adoption_date":"31 June 2016"}
{"symbol":"Herons"}
{"title":"On nothing"}
{"symbol":"A/RES/71/910",
{"symbol":"A/RES/71/911","originating_document":"A/71/408, para. 114"}
`),
      {
        records: [
          'A/RES/71/908 | Year of the Heron | 2016-12-09 | Seventy-first session | A/71/L.99',
          'S/RES/3901 (2031) | On locks | S/2031/44',
          'A/RES/71/911',
        ],
        faults: [
          '4 “31 June 2016” is no date. Write it as 2024-09-22 or 22 September 2024.',
          '5 “Herons” is no symbol that is known.',
          '6 It has no symbol.',
          '7 This is no JSON object in one line.',
        ],
      },
    );
  });

  it('may be a resolution in Akoma Ntoso, whose head alone is read', async () => {
    const title =
      '<docNumber>71/908.</docNumber><docTitle refersTo="#resolutionTitle"><b>Année du\n héron</b><authorialNote><p>Note</p></authorialNote></docTitle>';
    assert.deepEqual(await read(document(cover, title)), {
      records: ['A/RES/71/908 | Année du héron | 2016-12-09 | Assemblée générale | Soixante et onzième session | fr | A/71/L.99'],
      faults: [],
    });
    assert.deepEqual(await read(document('', title)), { records: [], faults: ['1 It has no symbol.'] });
  });

  it('may be a table, with commas, semicolons or tabs', async () => {
    assert.deepEqual(
      await read(`\uFEFFSymbol,Title,Date,Body,Amended by,Remarks\r
AG/RES. 9908 (XXXVII-O/07),"Herons, egrets
and ""bitterns""",2007-06-05,General Assembly,"AG/RES. 9950 (XXXVIII-O/08), AG/RES. 9951 (XXXVIII-O/08)",none\r
AG/RES. 9909 (XXXVII-O/07),Locks, weirs and dams,2007-06-05,,,,\r
,Nothing,,,,\r
CP/RES. 9910 (1587/07)
AG/RES. 9911 (XXXVII-O/07),"Open,
`),
      {
        records: [
          'AG/RES. 9908 (XXXVII-O/07) | Herons, egrets and "bitterns" | 2007-06-05 | General Assembly | AG/RES. 9950 (XXXVIII-O/08) | AG/RES. 9951 (XXXVIII-O/08)',
          'CP/RES. 9910 (1587/07)',
        ],
        faults: [
          '4 It has 8 columns, and the first row names 6. Put a text that holds “,” between quotation marks.',
          '5 It has no symbol.',
          '7 A quotation mark opens here and is not closed, so nothing after it is read.',
        ],
      },
    );
    assert.deepEqual((await read('title;symbol\nLocks, weirs;WHA59.98\n'))?.records, ['WHA59.98 | Locks, weirs']);
    assert.deepEqual((await read('url\tsymbol\nhttps://locks.example\tWHA59.98\n'))?.records, ['WHA59.98 | https://locks.example']);
    assert.deepEqual((await read('url,symbol\nlocks.example,WHA59.98\n'))?.faults, [
      '2 “locks.example” is no address of the web: it begins with “https://”.',
    ]);
  });

  it('may be the list of contents of a volume', async () => {
    assert.deepEqual(
      await read(`RESOLUTIONS ADOPTED BY THE GENERAL ASSEMBLY

AG/RES. 9908 (XXXVII-O/07)  Herons of the estuaries ................ 12
AG/RES. 9909 (XXXVII-O/07)\tLocks and weirs: the
    upkeep of the old gates . . . . . . . 15
AG/RES. 9910 (XXXVII-O/07)
  A title in a line of its own   17

AG/RES. (XXXVII-O/07)  A title without a number
AG/DEC. 956 (XXXVII-O/07) – Declaration of the harbours of 2006
AG/RES. 9908 (XXXVII-O/07) is a sentence that goes on.
CP/RES. 9911 (1587/07) Tides
DECLARATIONS
`),
      {
        records: [
          'AG/RES. 9908 (XXXVII-O/07) | Herons of the estuaries',
          'AG/RES. 9909 (XXXVII-O/07) | Locks and weirs: the upkeep of the old gates',
          'AG/RES. 9910 (XXXVII-O/07) | A title in a line of its own',
          'AG/DEC. 956 (XXXVII-O/07) | Declaration of the harbours of 2006',
          'CP/RES. 9911 (1587/07) | Tides',
        ],
        faults: ['9 It begins like a symbol, and is none that is known.', '11 It begins like a symbol, and is none that is known.'],
      },
    );
  });

  it('may be another catalogue', async () => {
    assert.deepEqual(
      await read(
        '[\n{"type":"document","number":"WHA59.98"},\n{"type":"document","number":"WHA59.99",,},\n{"type":"document","number":"WHA59.97","title":[]}]',
      ),
      {
        records: ['WHA59.98'],
        faults: [
          '3 This record is damaged here, and is not read: a name between quotation marks is missing.',
          '4 “title” is not written as text. Write it between quotation marks.',
        ],
      },
    );
  });

  it('is none of these', async () => {
    for (const text of ['', '  \n', 'Herons and egrets.\n', 'title,date\nHerons,2007\n']) assert.equal(await read(text), undefined);
  });
});

describe('A hostile XML document', () => {
  const faultsOf = async (text: string): Promise<readonly string[]> => (await read(text))?.faults ?? [];

  it('expands no entity, and reads no other file', async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY a "herons"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const title = (words: string): string => `<docTitle refersTo="#resolutionTitle">${words}</docTitle>`;
    for (const entity of ['&a;', '&b;', '&c;', '&nbsp;'])
      assert.match(
        (await faultsOf(document(cover, title(entity)).replace('<akomaNtoso', `${doctype}<akomaNtoso`))).join(),
        /^\d+ This is damaged XML: Named entity/,
      );
  });

  it('is told to be damaged, or no document, with its line', async () => {
    assert.match((await faultsOf(document(cover, '\n<docTitle>'))).join(), /^9 This is damaged XML: /);
    assert.deepEqual(await faultsOf('<html><p>Herons</p></html>'), ['1 This XML is no Akoma Ntoso document.']);
  });

  it('is not read where it is longer than any resolution', async () => {
    assert.deepEqual(await faultsOf(`<a>${' '.repeat(9_000_000)}</a>`), ['1 It is too long for a resolution, and is not read.']);
  });

  it('does not exhaust the stack', async () => {
    assert.deepEqual(await faultsOf(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), [
      '1 Its elements are nested too deeply to be read.',
    ]);
  });
});

describe('Adding to a catalogue', () => {
  const catalogueOf = async (...sources: readonly string[]): Promise<string> => {
    let catalogue = '[]';
    for (const source of sources) {
      const merged = addToCatalogue(catalogue, (await importList(source))?.records ?? []);
      assert.ok('items' in merged, 'message' in merged ? merged.message : '');
      catalogue = writeCatalogue(merged.items, JSON.stringify);
    }
    return catalogue;
  };
  const english = 'symbol,title,language,date\nA/RES/71/908,Year of the Heron,en,2016-12-09\nA/RES/71/99,Locks,en,\n';
  const french = 'symbol,title,language\nA/RES/71/908,Année du héron,fr\n';

  it('has each text once in each language, by the value of its numbers', async () => {
    const catalogue = await catalogueOf(english, french);
    assert.equal(
      catalogue,
      `[
  {"id":"A/RES/71/99","type":"legislation","number":"A/RES/71/99","title":"Locks","language":"en"},
  {"id":"A/RES/71/908","type":"legislation","number":"A/RES/71/908","title":"Year of the Heron","issued":{"date-parts":[[2016,12,9]]},"language":"en"},
  {"id":"A/RES/71/908 (fr)","type":"legislation","number":"A/RES/71/908","title":"Année du héron","language":"fr"}
]
`,
    );
    assert.equal((await catalogueOf(french, english)).split('\n').length, catalogue.split('\n').length);
  });

  it('changes nothing a second time', async () => {
    const once = await catalogueOf(english, french);
    assert.equal(await catalogueOf(english, french, french, english), once);
    assert.equal(await catalogueOf(once), once);
  });

  it('takes a list that names no language for that of the same title', async () => {
    const [entry, ...others] = JSON.parse(await catalogueOf('symbol,title,session\nA/RES/71/99,Locks,71st\n', english)) as {
      language: string;
    }[];
    assert.equal(others.length, 1);
    assert.deepEqual(entry, {
      id: 'A/RES/71/99',
      type: 'legislation',
      number: 'A/RES/71/99',
      title: 'Locks',
      'event-title': '71st',
      language: 'en',
    });
  });

  it('keeps what only the catalogue says: ids, types, notes, other works, the history', async () => {
    const before = JSON.stringify([
      { id: 'locks', type: 'document', number: 'A/RES/71/99', title: 'Lokcs', note: 'on my desk', references: 'draft A/71/L.4' },
      { id: 'herons', type: 'book', title: 'Herons' },
    ]);
    assert.deepEqual(JSON.parse(await catalogueOf(before, 'symbol,title,replaced by\nA/RES/71/99,Locks,A/RES/73/5\n')), [
      {
        id: 'locks',
        type: 'document',
        number: 'A/RES/71/99',
        title: 'Locks',
        references: 'draft A/71/L.4; replaced by A/RES/73/5',
        note: 'on my desk',
      },
      { id: 'herons', type: 'book', title: 'Herons' },
    ]);
  });

  it('leaves a damaged one as it is, since what is not read would be lost', () => {
    for (const damaged of ['{}', 'Herons', '[{"id": 1,]', '[{"id": 1}] 2', '[{"type": "document", "number": "WHA59.98", "title": []}]'])
      assert.ok('message' in addToCatalogue(damaged, []), damaged);
  });
});
