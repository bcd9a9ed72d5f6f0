import assert from 'node:assert/strict';
import { linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const lists = {
  'un.jsonl':
    '{"symbol":"A/RES/71/908","title":"Year of the Heron","adoption_date":"9 December 2016","originating_document":"A/71/L.99"}\n',
  'oas.txt': 'AG/RES. 9908 (XXXVII-O/07)  Locks and weirs .... 12\n',
  'who.csv': 'symbol,title\nWHA59.98,Water of the ports\n',
};

const catalogue = `[
  {"id":"A/RES/71/908","type":"legislation","number":"A/RES/71/908","title":"Year of the Heron","issued":{"date-parts":[[2016,12,9]]},"references":"draft A/71/L.99"},
  {"id":"AG/RES. 9908 (XXXVII-O/07)","type":"legislation","number":"AG/RES. 9908 (XXXVII-O/07)","title":"Locks and weirs"},
  {"id":"WHA59.98","type":"legislation","number":"WHA59.98","title":"Water of the ports"}
]
`;

describe('penholder catalogue import', () => {
  after(removeFolders);

  it('makes one catalogue of lists of every form', async () => {
    const folder = folderWith(lists);
    const { stdout, stderr, exitCode } = await penholder(['catalogue', 'import', ...Object.keys(lists), '-o', 'all.csl.json'], {
      in: folder,
    });
    assert.deepEqual([stdout, stderr, exitCode], ['', 'penholder: all.csl.json: 3 added, 0 changed, 0 known already.\n', 0]);
    assert.equal(readFileSync(join(folder, 'all.csl.json'), 'utf8'), catalogue);
    assert.deepEqual(readdirSync(folder).sort(), ['all.csl.json', ...Object.keys(lists)].sort());
  });

  it('writes to standard output where no file is named, and reads standard input', async () => {
    const folder = folderWith(lists);
    const { stdout, stderr, exitCode } = await penholder(['catalogue', 'import', 'oas.txt', '-', 'who.csv'], {
      in: folder,
      input: lists['un.jsonl'],
    });
    assert.deepEqual([stdout, stderr, exitCode], [catalogue, '', 0]);
  });

  it('adds to a catalogue, changes nothing a second time, and keeps the file’s mode', async () => {
    const folder = folderWith({
      ...lists,
      'all.csl.json': '[{"id":"locks","type":"document","number":"AG/RES. 9908 (XXXVII-O/07)","note":"mine"}]',
    });
    const args = ['catalogue', 'import', ...Object.keys(lists), '--output', 'all.csl.json'];
    assert.match((await penholder(args, { in: folder })).stderr, /: 2 added, 1 changed, 0 known already\.$/m);
    const written = readFileSync(join(folder, 'all.csl.json'), 'utf8');
    assert.deepEqual(
      (JSON.parse(written) as { id: string; note?: string }[]).map(({ id, note }) => [id, note]),
      [
        ['A/RES/71/908', undefined],
        ['locks', 'mine'],
        ['WHA59.98', undefined],
      ],
    );
    const before = statSync(join(folder, 'all.csl.json'));
    assert.match((await penholder(args, { in: folder })).stderr, /: 0 added, 0 changed, 3 known already\.$/m);
    assert.equal(statSync(join(folder, 'all.csl.json')).ino, before.ino);
  });

  it('names the records that it leaves out, with their lines, and takes the others', async () => {
    const folder = folderWith({ ...lists, 'bad.csv': 'symbol,date\nWHA59.97,2006-05-27\nHerons,2006\nWHA59.96,some day\n' });
    const { stderr, exitCode } = await penholder(['catalogue', 'import', 'bad.csv', '-o', 'out.csl.json'], { in: folder });
    assert.equal(
      stderr,
      `penholder: bad.csv:3: This record was left out. “Herons” is no symbol that is known.
penholder: bad.csv:4: This record was left out. “some day” is no date. Write it as 2024-09-22 or 22 September 2024.
penholder: out.csl.json: 1 added, 0 changed, 0 known already.
`,
    );
    assert.equal(exitCode, 1);
    const many = await penholder(['catalogue', 'import', '-'], { input: `symbol\n${'Herons\n'.repeat(250)}` });
    assert.equal(many.stderr.trimEnd().split('\n').length, 102);
    assert.match(many.stderr, /<stdin>: 150 more records were left out\.\npenholder: No record was read, and nothing is written\.\n$/);
    assert.equal(many.exitCode, 2);
  });

  it('names what it cannot read, and imports the rest', async () => {
    const folder = folderWith({
      ...lists,
      'prose.txt': 'Herons and egrets.\n',
      'latin.csv': Buffer.from('symbol,title\nWHA59.98,Hôpitaux\n', 'latin1'),
      'book.xlsx': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0]),
    });
    const names = ['none.csv', 'prose.txt', 'latin.csv', 'book.xlsx', 'who.csv'];
    const { stderr, exitCode } = await penholder(['catalogue', 'import', ...names, '-o', 'out.csl.json'], { in: folder });
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 5);
    for (const [at, said] of [
      /^penholder: none\.csv: There is no such file/,
      /^penholder: prose\.txt: This is no list of texts in a form that is known/,
      /^penholder: latin\.csv: It is not in UTF-8/,
      /^penholder: book\.xlsx: This is a Word document or another ZIP archive/,
      /^penholder: out\.csl\.json: 1 added/,
    ].entries())
      assert.match(lines[at] ?? '', said);
    assert.equal(exitCode, 2);
  });

  it('overwrites nothing that is no catalogue, and no damaged one', async () => {
    for (const [content, said] of [
      ['My notes on herons.\n', /out\.csl\.json:1:1: It is no catalogue, or a damaged one, and stays as it is/],
      ['[\n{"id":"a",,"type":"book"}]', /out\.csl\.json:2:11: It is no catalogue, or a damaged one, and stays as it is/],
      [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0]), /out\.csl\.json: This is a Word document/],
    ] as const) {
      const folder = folderWith({ ...lists, 'out.csl.json': content });
      const { stderr, exitCode } = await penholder(['catalogue', 'import', 'who.csv', '-o', 'out.csl.json'], { in: folder });
      assert.match(stderr, said);
      assert.equal(exitCode, 2);
      assert.deepEqual(readFileSync(join(folder, 'out.csl.json')), Buffer.from(content));
    }
  });

  it('follows a link, and refuses a folder and a file with two names', async function () {
    if (process.platform === 'win32') return this.skip();
    const folder = folderWith({ ...lists, 'real.csl.json': '[]', 'twice.csl.json': '[]', 'folder.csl.json/a': '' });
    symlinkSync('real.csl.json', join(folder, 'link.csl.json'));
    linkSync(join(folder, 'twice.csl.json'), join(folder, 'again.csl.json'));
    const run = (output: string) => penholder(['catalogue', 'import', 'who.csv', '-o', output], { in: folder });
    assert.equal((await run('link.csl.json')).exitCode, 0);
    assert.match(readFileSync(join(folder, 'real.csl.json'), 'utf8'), /WHA59\.98/);
    const twice = await run('twice.csl.json');
    assert.match(twice.stderr, /twice\.csl\.json: It was not written: 2 names \(hard links\)/);
    assert.equal(twice.exitCode, 2);
    assert.equal((await run('folder.csl.json')).exitCode, 2);
    const nowhere = await run('no/such/out.csl.json');
    assert.match(nowhere.stderr, /out\.csl\.json: It was not written: there is no such folder/);
    assert.equal(nowhere.exitCode, 2);
  });
});
