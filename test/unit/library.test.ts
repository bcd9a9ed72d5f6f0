import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { citationsIn, countsOf } from '../../server/src/library/cited.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import { createLibrary } from '../../server/src/library/library.ts';

const entryOf = (uri: string, text: string) => describeDraft(uri, parse(text));
const onLine = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });
const heading =
  'AG/RES. 2077 (XXXV-O/05)\n\nPROTECTION OF HERONS AND\nOF EGRETS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling CP/RES. 953 (1700/09),\n';

describe('library', () => {
  it('knows a draft by the title and the symbols of its heading', () => {
    const { title, symbols } = entryOf('file:///w/a.draft', heading);
    assert.equal(title, 'PROTECTION OF HERONS AND OF EGRETS');
    const symbol = 'AG/RES. 2077 (XXXV-O/05)';
    assert.deepEqual(symbols, [{ key: 'ag/res/2077', symbol, written: symbol, range: onLine(0, 0, 24) }]);
  });

  it('takes the capitals beside the symbol for the title, not those of the letterhead above', () => {
    const title = (text: string) => entryOf('a.draft', `${text}\n\nTHE GENERAL ASSEMBLY,\n\nRecalling herons,\n`).title;
    const [letterhead, symbol] = ['GENERAL ASSEMBLY\n\nTHIRTY-FIFTH REGULAR SESSION\n\nSan Telmo, 2005', 'AG/RES. 2077 (XXXV-O/05)'];
    assert.equal(
      title(`GENERAL ASSEMBLY\n\n${symbol}\n\nHERONS OF\n\nTHE COAST\n\n(Adopted in May)\n\nCORRECTED TEXT`),
      'HERONS OF THE COAST',
    );
    assert.equal(title(`${letterhead}\n\n${symbol}\n\nOriginal: Spanish\n\n${symbol}\n\nHERONS`), 'HERONS');
    assert.equal(title(`${letterhead}\n\nHERONS\n\n${symbol}\n\n(Adopted in May)`), 'HERONS');
    assert.equal(title('CP/RES. 953 (1700/09)\nHERONS OF THE COAST'), 'HERONS OF THE COAST');
    assert.equal(title('S/RES/338 (1973)\n\nRESOLUTION 338 (1973)'), 'a.draft');
    assert.equal(title('HERONS\n\n(As of May)\n\nAND EGRETS'), 'HERONS AND EGRETS');
  });

  it('knows a draft without a heading by its file name', () => {
    const { title, symbols } = entryOf('file:///w/AG-RES-2077%20herons.draft', '1. To count.\n');
    assert.equal(title, 'AG-RES-2077 herons.draft');
    assert.deepEqual(
      symbols.map(({ key, written, range }) => [key, written, range]),
      [['ag/res/2077', undefined, onLine(0, 0, 0)]],
    );
  });

  it('takes a symbol in a sentence of the heading for a citation', () => {
    assert.deepEqual(entryOf('a.draft', 'DRAFT RESOLUTION\n\n(To replace CP/RES. 953 (1700/09))\n').symbols, []);
  });

  it('knows an adopted text by its number where its body heads its texts so', () => {
    const of = (text: string) => {
      const { adopted, date, symbols } = entryOf(
        'a.draft',
        `${text}\n\nThe Security Council,\n\nRecalling the tides,\n\n1. Decides to wait.\n`,
      );
      return [adopted, date, symbols.map(({ key, written, range }) => [key, written, range.start.line, range.start.character])];
    };
    assert.deepEqual(of('Resolution 305 (1971)\nof 13 December 1971'), [true, '1971-12-13', [['s/res/305', '305 (1971)', 0, 11]]]);
    assert.deepEqual(of('Resolution 357 (1974)\nof 30 May 1974 54'), [true, '1974-05-30', [['s/res/357', '357 (1974)', 0, 11]]]);
    assert.deepEqual(of('397 (1976). Resolution of 22 November 1976\n[S/12301]'), [
      true,
      '1976-11-22',
      [['s/res/397', '397 (1976)', 0, 0]],
    ]);
    assert.deepEqual(of('RESOLUTION 787 (1992)\n\nAdopted by the Security Council at its 3137th meeting,\non 16 November 1992'), [
      true,
      '1992-11-16',
      [['s/res/787', '787 (1992)', 0, 11]],
    ]);
    assert.deepEqual(
      of('Resolución 2758 (2024)\n\nAprobada por el Consejo de Seguridad en su 9736ª sesión, celebrada el 13 de noviembre de 2024'),
      [true, '2024-11-13', [['s/res/2758', '2758 (2024)', 0, 11]]],
    );
    assert.deepEqual(of('United Nations A/RES/71/254 General Assembly'), [true, undefined, [['a/res/71/254', 'A/RES/71/254', 0, 15]]]);
    assert.deepEqual(of('Draft resolution 787 (1992)')[0], false);
    assert.deepEqual(of('Resolution 787 (1992) has to be read with this text')[0], false);
  });

  it('knows the date and the language of a draft', () => {
    const dated = (line: string) => entryOf('a.draft', heading.replace('\nTHE GENERAL', `\n${line}\n\nTHE GENERAL`)).date;
    assert.equal(dated('(Adopted at the fourth plenary session, held on June 7, 2005)'), '2005-06-07');
    assert.equal(dated('(Adopted on 7 June 2005)'), '2005-06-07');
    assert.equal(dated('(Aprobada en la cuarta sesión plenaria, celebrada el 7 de junio de 2005)'), '2005-06-07');
    assert.equal(dated('(Adopted on 7 June 2005, considered on 3 May 2005)'), undefined);
    assert.equal(dated('(Considered from June 5 to 7, 2005)'), undefined);
    assert.equal(dated('(Considered at a meeting of 5 to 7 June 2005)'), undefined);
    assert.equal(
      entryOf('a.draft', `${heading}\n1. To count the herons of the coast, which are those of the whole island.\n`).language,
      'en',
    );
  });

  it('knows what a draft cites, in every way of writing it, and where; not its own symbol', () => {
    const { cites } = entryOf(
      'a.draft',
      `${heading}\nRecalling resolutions 338 (1973) and 242 (1967), CP/RES.\n953 and {++CP/RES. 953++} and, in AG/RES. 2077, herons,\n`,
    );
    assert.deepEqual(
      Array.from(citationsIn(cites), ({ key, symbol, written, range }) => [key, symbol, written, range]),
      [
        ['cp/res/953', 'CP/RES. 953 (1700/09)', 'CP/RES. 953 (1700/09)', onLine(7, 10, 31)],
        ['s/res/338', 'S/RES/338 (1973)', '338 (1973)', onLine(9, 22, 32)],
        ['s/res/242', 'S/RES/242 (1967)', '242 (1967)', onLine(9, 37, 47)],
        ['cp/res/953', 'CP/RES. 953', 'CP/RES.\n953', { start: { line: 9, character: 49 }, end: { line: 10, character: 3 } }],
        ['cp/res/953', 'CP/RES. 953', 'CP/RES. 953', onLine(10, 11, 22)],
        ['ag/res/2077', 'AG/RES. 2077', 'AG/RES. 2077', onLine(10, 34, 46)],
      ],
    );
    assert.equal(cites.keys.length, 6);
    assert.equal([...citationsIn(cites, 'cp/res/953')].length, 3);
    assert.deepEqual(countsOf(cites).get('cp/res/953'), { count: 3, symbol: 'CP/RES. 953 (1700/09)' });
  });

  it('knows who cites a text, and how often, as drafts come and go', () => {
    const library = createLibrary();
    const cited = () => {
      const { symbol, count, drafts } = library.citedText('cp/res/953') ?? {};
      return [symbol, count, drafts?.map(({ uri }) => uri)];
    };
    library.set(entryOf('a.draft', 'Recalling CP/RES. 953 and CP/RES. 953,\n'));
    assert.deepEqual(cited(), ['CP/RES. 953', 2, ['a.draft']]);
    library.set(entryOf('b.draft', heading));
    assert.deepEqual(cited(), ['CP/RES. 953 (1700/09)', 3, ['a.draft', 'b.draft']]);
    const { citationRevision } = library;
    library.set(entryOf('a.draft', 'Recalling once more CP/RES. 953,\n'));
    assert.deepEqual(cited(), ['CP/RES. 953 (1700/09)', 2, ['b.draft', 'a.draft']]);
    assert.equal(library.citationRevision, citationRevision, 'the same drafts cite the same texts');
    library.delete('b.draft');
    library.delete('a.draft');
    assert.equal(library.citedText('cp/res/953'), undefined);
    assert.deepEqual([...library.citedTexts()], []);
  });

  it('finds who bears a symbol, and forgets whom it is told to', () => {
    const library = createLibrary();
    library.set(entryOf('a.draft', heading));
    library.set(entryOf('b.draft', heading));
    const bearers = () => library.draftsWithSymbol('ag/res/2077').map(({ uri }) => uri);
    assert.deepEqual(bearers(), ['a.draft', 'b.draft']);
    library.delete('a.draft');
    assert.deepEqual(bearers(), ['b.draft']);
    library.set(entryOf('b.draft', heading.replace('2077', '2078')));
    assert.deepEqual(bearers(), []);
    assert.deepEqual(library.draftsWithSymbol('cp/res/953'), []);
  });

  it('knows the names of a draft in a language that is known, with their forms, how often each stands there, and where first', () => {
    const text = `${heading}\nRecalling the Fund for\nOld Locks, the Fund of Old Locks, with PILOT IV and the Fund for Old Locks, and the Member States,\n`;
    const { adopted, names } = entryOf('a.draft', text);
    assert.ok(adopted);
    assert.deepEqual(
      [...names].map(([group, forms]) => [group, forms.map(({ form, count, written, first }) => [form, count, written, first])]),
      [
        [
          'fund old locks',
          [
            ['Fund for Old Locks', 2, 'Fund for Old Locks', { start: { line: 9, character: 14 }, end: { line: 10, character: 9 } }],
            ['Fund of Old Locks', 1, 'Fund of Old Locks', { start: { line: 10, character: 15 }, end: { line: 10, character: 32 } }],
          ],
        ],
        ['series PILOT', [['PILOT ', 1, 'PILOT IV', { start: { line: 10, character: 39 }, end: { line: 10, character: 47 } }]]],
      ],
    );
    const spanish = 'Recordando los informes del Fondo para Ríos y Puertos sobre el agua y las islas,\n';
    assert.deepEqual([...entryOf('a.draft', spanish).names.keys()], ['fondo ríos y puertos']);
    const german = 'Unter Hinweis auf die Berichte, die der Fund of Old Locks über das Wasser und die Inseln geschrieben hat,\n';
    assert.equal(entryOf('a.draft', german).names.size, 0);
  });

  it('has a new revision for a draft only when a name of it is written in two ways', () => {
    const library = createLibrary();
    const text = (words: string) => `Recalling what the ${words} said of the weirs in the spring of the year,\n`;
    const set = (uri: string, words: string) => library.set(entryOf(uri, text(words)));
    const [a, b, c] = ['a.draft', 'b.draft', 'c.draft'] as const;
    set(a, 'Fund for Old Locks');
    set(b, 'Fund for Old Locks');
    set(c, 'pilots');
    const revisions = () => [a, b, c].map(library.revisionFor);
    assert.deepEqual(revisions(), [0, 0, 0]);
    const { revision } = library;
    for (const words of ['Fund for Old Locks and Weirs', 'Fund for Old Locks, and the Fund for Old Locks']) set(b, words);
    assert.deepEqual([library.revision, revisions()], [revision, [0, 0, 0]]);
    set(b, 'Fund of Old Locks');
    assert.deepEqual(revisions(), [revision + 1, revision + 1, 0]);
    // On the same line the place does not count.
    set(b, 'good old Fund of Old Locks');
    assert.deepEqual(revisions(), [revision + 1, revision + 1, 0]);
    library.delete(b);
    assert.deepEqual([library.revision, library.revisionFor(a)], [revision + 2, revision + 2]);
  });

  it('has a new revision only when others could see a difference', () => {
    const library = createLibrary();
    const revisions = [
      () => library.set(entryOf('a.draft', heading)),
      () => library.set(entryOf('a.draft', `${heading}\n1. To count.\n`)),
      () => library.set(entryOf('a.draft', heading.replace('EGRETS', 'OWLS'))),
      () => library.delete('a.draft'),
      () => library.delete('a.draft'),
    ].map((change) => {
      change();
      return library.revision;
    });
    assert.deepEqual(revisions, [1, 1, 2, 3, 3]);
  });
});
