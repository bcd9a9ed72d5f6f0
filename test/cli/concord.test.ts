import assert from 'node:assert/strict';
import { clocks } from '../support/clocks.ts';
import { paragraph, run, tracked, wordDocument } from '../support/word-document.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

describe('penholder concord', () => {
  after(removeFolders);
  let folder: string;
  before(() => {
    folder = folderWith({
      'clocks.en.draft': clocks('en'),
      'clocks.fr.draft': clocks('fr').replace('61/22', '61/23').replace('APPROUVÉ', ''),
      'clocks.es.draft': clocks('es'),
      'letter.docx': Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
    });
  });
  const concord = (...args: string[]) => penholder(['concord', ...args], { in: folder });

  it('tells where the languages of one text differ', async () => {
    const { exitCode, stdout, stderr } = await concord('clocks.en.draft', 'clocks.fr.draft', 'clocks.es.draft');
    assert.deepEqual([exitCode, stderr], [1, '']);
    assert.equal(
      stdout,
      `Citation, preambular paragraph 1
  clocks.en.draft:5:56  “61/22”
  clocks.fr.draft:5:55  “61/23”
  clocks.es.draft:5:65  “61/22”

Stamp, operative paragraph 4
  clocks.en.draft:21:44  “APPROVED”
  clocks.fr.draft:21:1  none
  clocks.es.draft:21:45  “APROBADO”

2 differences
Paragraphs compared: 12 of 12 in clocks.en.draft, 12 of 12 in clocks.fr.draft, 12 of 12 in clocks.es.draft
`,
    );
  });

  it('compares documents in Akoma Ntoso by the drafts that they make', async () => {
    const akn = (words: string): string =>
      `<akomaNtoso><statement><mainBody><paragraph><num>1.</num><content><p>${words}.</p></content></paragraph></mainBody></statement></akomaNtoso>`;
    const documents = folderWith({
      'clocks.en.xml': akn('Resolution 61/22 of 1 March 2007'),
      'clocks.fr.xml': akn('Résolution 61/22 du 2 mars 2007'),
    });
    const { exitCode, stdout } = await penholder(['concord', 'clocks.en.xml', 'clocks.fr.xml'], { in: documents });
    assert.equal(exitCode, 1);
    assert.match(stdout, /^Date, .*\n {2}clocks\.en\.xml:1:24 {2}“1 March 2007”\n {2}clocks\.fr\.xml:1:24 {2}“2 mars 2007”/);
  });

  it('compares Word documents by the drafts that they make, their changes accepted', async () => {
    const asks = (...words: string[]): Uint8Array => wordDocument({ body: paragraph(words.join('')) });
    const documents = folderWith({
      'clocks.en.docx': asks(
        run('1. Asks for 45 clocks by '),
        tracked('del', 'Mexico', run('2029')),
        tracked('ins', 'Mexico', run('2030')),
        run('.'),
      ),
      'clocks.fr.docx': asks(run('1. Demande 54 horloges d’ici à 2030.')),
    });
    const { exitCode, stdout, stderr } = await penholder(['concord', 'clocks.en.docx', 'clocks.fr.docx'], { in: documents });
    assert.deepEqual([exitCode, stderr], [1, 'penholder: clocks.en.docx: Its tracked changes are accepted.\n']);
    assert.match(stdout, /^Number, .*\n {2}clocks\.en\.docx:1:13 {2}“45”\n {2}clocks\.fr\.docx:1:12 {2}“54”\n\n1 difference\n/);
  });

  it('tells it as JSON', async () => {
    const { exitCode, stdout } = await concord('--format', 'json', 'clocks.es.draft', 'clocks.fr.draft');
    const { drafts, differences } = JSON.parse(stdout);
    assert.equal(exitCode, 1);
    assert.deepEqual(drafts, [
      { name: 'clocks.es.draft', paragraphs: 12, compared: 12 },
      { name: 'clocks.fr.draft', paragraphs: 12, compared: 12 },
    ]);
    assert.deepEqual(
      differences.map(({ kind }: { kind: string }) => kind),
      ['citation', 'stamp'],
    );
    assert.deepEqual(differences[0].places[1], {
      name: 'clocks.fr.draft',
      line: 5,
      column: 55,
      endLine: 5,
      endColumn: 60,
      paragraph: 'preambular paragraph 1',
      says: ['61/23'],
      message:
        'The languages differ in a citation: “61/23” here, “61/22” in clocks.es.draft. Find out which is right, and correct the other.',
    });
  });

  it('ends well where they do not', async () => {
    const { exitCode, stdout } = await concord('clocks.en.draft', 'clocks.es.draft');
    assert.deepEqual(
      [exitCode, stdout],
      [0, '0 differences\nParagraphs compared: 12 of 12 in clocks.en.draft, 12 of 12 in clocks.es.draft\n'],
    );
  });

  it('reads one of them from standard input', async () => {
    const { exitCode } = await penholder(['concord', 'clocks.en.draft', '-'], { in: folder, input: clocks('pt') });
    assert.equal(exitCode, 0);
  });

  for (const [args, message] of [
    [['clocks.en.draft'], 'Name the drafts of one text, a file for each language: penholder concord oceans.en.draft oceans.fr.draft'],
    [['-', '-'], 'Only one of the drafts can come from standard input.'],
    [['--format', 'xml', 'clocks.en.draft', 'clocks.fr.draft'], 'There is no format “xml”. The formats are text, json.'],
    [['clocks.en.draft', 'clocks.ru.draft'], 'clocks.ru.draft'],
    [['clocks.en.draft', 'letter.docx'], 'letter.docx'],
  ] as const)
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await concord(...args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.ok(stderr.includes(message), stderr);
    });
});
