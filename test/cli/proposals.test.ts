import assert from 'node:assert/strict';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const draft = `Observations by the Government of Peru on the

DRAFT RESOLUTION
LAMPS AND FOGHORNS

THE COASTAL ASSEMBLY,

RESOLVES:

1. To count egrets [Mex: and herons] by night; PENDING – a word with Chile

2. The keepers [shall]/[should] report [within [X] days] (Peru; EU: delete).

3. [EU: =SUM(A1) "of" <script>alert(1)</script> | ::add-mask::x,]

4. To rest [at noon] (Agreed).
`;

describe('penholder proposals', () => {
  after(removeFolders);

  it('lists them for people, with who stands where', async () => {
    const folder = folderWith({ 'lamps.draft': draft });
    const { stdout, exitCode, stderr } = await penholder(['proposals', '.'], { in: folder });
    assert.equal(
      stdout,
      [
        'lamps.draft, by Peru',
        '  10:20  insertion     operative paragraph 1  PENDING – a word with Chile',
        '      1 (no text)',
        '      2 “and herons”  for: Mexico',
        '  12:16  alternatives  operative paragraph 2  open',
        '      1 “shall”',
        '      2 “should”',
        '  12:40  brackets      operative paragraph 2  open',
        '      1 (no text)  for: European Union (delete)',
        '      2 “within [X] days”  for: Peru  against: European Union (delete)',
        '  12:48  placeholder   operative paragraph 2  open',
        '      1 “X”',
        '  14:1   paragraph     operative paragraph 3  open',
        '      1 (no text)',
        '      2 “=SUM(A1) "of" <script>alert(1)</script> | ::add-mask::x,”  for: European Union',
        '  16:12  brackets      operative paragraph 4  agreed',
        '      1 (no text)',
        '      2 “at noon”',
        '',
        '6 proposals, 5 of them open',
        '',
      ].join('\n'),
    );
    assert.deepEqual([exitCode, stderr], [0, '']);
  });

  it('as one array of JSON, with names as written and in full', async () => {
    const folder = folderWith({ 'lamps.draft': draft });
    const { stdout } = await penholder(['proposals', '--format', 'json', 'lamps.draft'], { in: folder });
    const [first, , third] = JSON.parse(stdout);
    assert.deepEqual(
      { ...first, id: typeof first.id },
      {
        file: 'lamps.draft',
        line: 10,
        column: 20,
        endLine: 10,
        endColumn: 37,
        paragraph: 'operative paragraph 1',
        kind: 'insertion',
        versions: [
          { text: '', supporters: [], opponents: [], undecided: [] },
          { text: 'and herons', supporters: [{ written: 'Mex', name: 'Mexico' }], opponents: [], undecided: [] },
        ],
        status: 'open',
        stamp: 'PENDING – a word with Chile',
        depth: 0,
        id: 'string',
      },
    );
    assert.deepEqual(third.versions[1], {
      text: 'within [X] days',
      supporters: [{ written: 'Peru', name: 'Peru' }],
      opponents: [{ written: 'EU', name: 'European Union', says: 'delete' }],
      undecided: [],
    });
  });

  it('as CSV, in which no cell is a formula', async () => {
    const { stdout } = await penholder(['proposals', '--format', 'csv', '-'], { input: draft });
    const lines = stdout.split('\r\n');
    assert.equal(lines[0], 'file,line,column,endLine,endColumn,paragraph,kind,status,version,text,supporters,opponents,undecided');
    assert.equal(lines[2], '<stdin>,10,20,10,37,operative paragraph 1,insertion,PENDING – a word with Chile,2,and herons,Mexico,,');
    assert.ok(lines.some((line) => line.includes(`,"'=SUM(A1) ""of"" <script>`)));
    assert.equal(lines.at(-1), '');
  });

  it('as Markdown, in which the draft’s own signs are no marks', async () => {
    const { stdout } = await penholder(['proposals', '--format', 'markdown', '-'], { input: draft });
    assert.match(stdout, /^## \\<stdin\\>\n\n6 proposals, 5 of them open\. By Peru\.\n\n\| line \| paragraph /);
    assert.match(stdout, /\| 10 \| operative paragraph 1 \| insertion \| \(no text\) \|/);
    assert.match(stdout, /\\<script\\>alert\(1\)\\<\/script\\> \\\| /);
    assert.ok(!/[^\\]<script/.test(stdout));
  });

  it('as one page that needs nothing else and runs nothing', async () => {
    const { stdout } = await penholder(['proposals', '--format', 'html', '-'], { input: draft });
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(stdout, /<p class="count">6 proposals, 5 of them open\. By Peru, as its heading says\.<\/p>/);
    assert.match(stdout, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.ok(!/<script|<link|<img|href="(?!#)|src=/i.test(stdout));
    // Each proposal has a table with a caption and headers, and a link there and back.
    for (const at of [1, 2, 3, 4, 5, 6]) {
      assert.match(stdout, new RegExp(`<a id="draft-1-at-${at}" href="#draft-1-p-${at}" aria-label="Proposal ${at}">`));
      assert.match(stdout, new RegExp(`<table id="draft-1-p-${at}">\n<caption><a href="#draft-1-at-${at}">`));
    }
    assert.match(stdout, /<th scope="row">Against<\/th><td><\/td><td>European Union \(EU, “delete”\)<\/td>/);
    // All words of the draft are there, in their order.
    const body = stdout.replace(/<table[\s\S]*?<\/table>\n/g, '').replace(/<mark><a [^>]*>\d+<\/a><\/mark>/g, '');
    const words = body
      .slice(body.indexOf('<p class="line"'))
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"');
    assert.equal(words.replace(/\s+/g, ' ').trim(), draft.replace(/\s+/g, ' ').trim());
  });

  it('says what it cannot read, and lists the rest', async () => {
    const folder = folderWith({ 'a.draft': '1. To count [all] herons.\n', 'b.draft': new Uint8Array([0x31, 0x2e, 0x20, 0xe9, 0x0a]) });
    const { stdout, stderr, exitCode } = await penholder(['proposals', 'a.draft', 'b.draft', 'c.draft'], { in: folder });
    assert.match(stdout, /^a\.draft\n {2}1:13 {2}brackets {2}operative paragraph 1 {2}open\n/);
    assert.match(stderr, /b\.draft: It is not in UTF-8/);
    assert.match(stderr, /c\.draft: There is no such file/);
    assert.equal(exitCode, 2);
  });

  it('tells wrong use', async () => {
    const outcomes = await Promise.all([
      penholder(['proposals']),
      penholder(['proposals', '--format', 'pdf', '-']),
      penholder(['proposals', '--fix', '-']),
    ]);
    assert.deepEqual(
      outcomes.map(({ exitCode }) => exitCode),
      [2, 2, 2],
    );
    assert.match(outcomes[1]?.stderr ?? '', /The formats are table, json, csv, markdown, html\./);
    assert.match(outcomes[2]?.stderr ?? '', /penholder proposals --help lists the options\./);
    assert.match((await penholder(['proposals', '--help'])).stdout, /^Usage\n {2}penholder proposals /);
  });

  it('lists what two OAS drafts propose', async function () {
    if (!hasRealTexts) this.skip();
    const paths = realTexts('seeds').map(({ path }) => path);
    const { stdout } = await penholder(['proposals', '--format', 'json', ...paths]);
    const rows: { line: number; kind: string; versions: { supporters: { name: string }[] }[] }[] = JSON.parse(stdout);
    assert.deepEqual(
      rows.map(({ line, kind, versions }) =>
        [line, kind, ...versions.flatMap(({ supporters }) => supporters.map(({ name }) => name))].join(' '),
      ),
      [
        '40 rival Bolivarian Republic of Venezuela',
        '40 alternatives',
        '48 rival Bolivarian Republic of Venezuela',
        '48 brackets',
        '70 paragraph Belize',
        '43 replacement Mexico',
        '48 insertion Secretariat',
        '48 replacement Brazil',
        '48 insertion Chile',
        '58 paragraph Bolivarian Republic of Venezuela',
        '154 brackets',
      ],
    );
  });
});

describe('penholder text', () => {
  after(removeFolders);

  it('writes the text as one side would have it', async () => {
    const as = async (side: string) => (await penholder(['text', '-', '--as', side], { input: draft })).stdout;
    assert.match(await as('agreed'), /1\. To count egrets by night; PENDING[\s\S]*2\. The keepers report\.\n\n4\. To rest at noon\.\n$/);
    assert.match(await as('accepted'), /1\. To count egrets and herons by night;[\s\S]*2\. The keepers shall report within \[X\] days\.\n/);
    assert.match(await as('original'), /1\. To count egrets by night;[\s\S]*2\. The keepers \[shall\]\/\[should\] report\.\n/);
    assert.match(await as('México'), /1\. To count egrets and herons by night;/);
    assert.match(await as('EU'), /2\. The keepers \[shall\]\/\[should\] report\.\n\n3\. =SUM\(A1\)/);
  });

  it('writes every byte of what is not contested', async () => {
    const text = '\uFEFF1. To count herons\tby \u0007 night.\r\n\r\n2. To rest.';
    assert.equal((await penholder(['text', '-', '--as', 'agreed'], { input: text })).bytes.toString(), text);
  });

  it('tells who is named, where nobody is called so', async () => {
    const { stdout, stderr, exitCode } = await penholder(['text', '-', '--as', 'Chiel'], { input: draft });
    assert.equal(stdout, '');
    assert.match(stderr, /Nobody called “Chiel” proposes anything in this draft, or wants anything of it\. It names Peru, Mex, EU\./);
    assert.equal(exitCode, 2);
  });

  it('tells wrong use', async () => {
    const outcomes = await Promise.all([
      penholder(['text', '-']),
      penholder(['text', '--as', 'agreed']),
      penholder(['text', 'a', 'b', '--as', 'agreed']),
    ]);
    assert.deepEqual(
      outcomes.map(({ exitCode }) => exitCode),
      [2, 2, 2],
    );
    assert.match((await penholder(['text', '--help'])).stdout, /^Usage\n {2}penholder text /);
  });
});
