import assert from 'node:assert/strict';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const files = {
  'drafts/harbours.draft': `AG/doc.9847/12

DRAFT RESOLUTION

LIGHTS OF THE HARBOURS

THE GENERAL ASSEMBLY,

Recalling AG/RES.9908 (XXXVII-0/07) and resolution 71/908 of 9 December 2016,

Recalling also AG/RES. 9908 (XXXVII-O/07) and WHA59.98,

RESOLVES:

1. To mark the channels of the river with lights.
`,
  'adopted/ag-9908.draft': `AG/RES. 9908 (XXXVII-O/07)

LOCKS AND WEIRS

THE GENERAL ASSEMBLY,

RESOLVES:

1. To mend the gates.
`,
  'un.csl.json': `[
  {"id": "herons", "type": "legislation", "number": "A/RES/71/908", "title": "Year of the Heron"},
  {"id": "egrets", "type": "legislation", "number": "A/RES/71/909", "title": "Year of the Egret"}
]
`,
  'notes.txt': 'Recalling WHA59.97,\n',
};

describe('penholder citations', () => {
  after(removeFolders);

  it('lists for people who cites what, where it leads, what is not at hand and what nobody cites', async () => {
    const { stdout, stderr, exitCode } = await penholder(['citations', '.'], { in: folderWith(files) });
    assert.equal(
      stdout,
      `drafts/harbours.draft
   9:11  AG/RES. 9908 (XXXVII-O/07)  adopted/ag-9908.draft  LOCKS AND WEIRS
   9:52  A/RES/71/908                un.csl.json#herons  Year of the Heron
  11:16  AG/RES. 9908 (XXXVII-O/07)  adopted/ag-9908.draft  LOCKS AND WEIRS
  11:47  WHA59.98                    not at hand

Cited, and not at hand:
  WHA59.98  drafts/harbours.draft:11:47

Cited by nobody:
  drafts/harbours.draft  AG/doc.9847/12

4 citations of 3 texts in 2 drafts.
un.csl.json: 1 of 2 records cited.
`,
    );
    assert.deepEqual([stderr, exitCode], ['', 0]);
  });

  it('is one array of JSON', async () => {
    const folder = folderWith(files);
    const { stdout, stderr, exitCode } = await penholder(['citations', '--format', 'json', 'drafts', 'adopted', 'un.csl.json'], {
      in: folder,
    });
    const file = 'drafts/harbours.draft';
    const locks = { symbol: 'AG/RES. 9908 (XXXVII-O/07)', key: 'ag/res/9908', target: 'adopted/ag-9908.draft' };
    assert.deepEqual(JSON.parse(stdout), [
      { file, line: 9, column: 11, endLine: 9, endColumn: 36, written: 'AG/RES.9908 (XXXVII-0/07)', ...locks },
      {
        ...{ file, line: 9, column: 52, endLine: 9, endColumn: 58, written: '71/908' },
        ...{ symbol: 'A/RES/71/908', key: 'a/res/71/908', target: 'un.csl.json#herons' },
      },
      { file, line: 11, column: 16, endLine: 11, endColumn: 42, written: 'AG/RES. 9908 (XXXVII-O/07)', ...locks },
      {
        ...{ file, line: 11, column: 47, endLine: 11, endColumn: 55, written: 'WHA59.98' },
        ...{ symbol: 'WHA59.98', key: 'wha59.98', target: null },
      },
    ]);
    assert.deepEqual([stderr, exitCode], ['', 0]);
  });

  it('counts columns in UTF-16 code units, without a byte order mark', async () => {
    const folder = folderWith({ 'a.draft': '\uFEFF1. To name 🦩🦩 as in WHA59.98.\n' });
    const [found] = JSON.parse((await penholder(['citations', '--format', 'json', 'a.draft'], { in: folder })).stdout);
    assert.deepEqual([found.line, found.column, found.endColumn], [1, 23, 31]);
  });

  it('leads nowhere without what bears the symbol, and reads a file of any name and standard input', async () => {
    const folder = folderWith(files);
    const { stdout } = await penholder(['citations', '--format', 'json', 'notes.txt', '-'], {
      in: folder,
      input: 'Recalling AG/RES. 9908 (XXXVII-O/07),\n',
    });
    assert.deepEqual(
      (JSON.parse(stdout) as { file: string; target: string | null }[]).map(({ file, target }) => [file, target]),
      [
        ['notes.txt', null],
        ['<stdin>', null],
      ],
    );
  });

  it('is a catalogue of what is cited, which it reads again', async () => {
    const folder = folderWith(files);
    const { stdout } = await penholder(['citations', '--format', 'csl-json', '.'], { in: folder });
    assert.equal(
      stdout,
      `[
  {"id":"A/RES/71/908","type":"legislation","number":"A/RES/71/908","title":"Year of the Heron"},
  {"id":"AG/RES. 9908 (XXXVII-O/07)","type":"legislation","number":"AG/RES. 9908 (XXXVII-O/07)","title":"LOCKS AND WEIRS"},
  {"id":"WHA59.98","type":"legislation","number":"WHA59.98"}
]
`,
    );
    const again = folderWith({ 'drafts/a.draft': files['drafts/harbours.draft'], 'cited.csl.json': stdout });
    const targets = JSON.parse((await penholder(['citations', '--format', 'json', '.'], { in: again })).stdout) as { target: unknown }[];
    assert.ok(targets.every(({ target }) => target !== null));
  });

  it('is a drawing', async () => {
    const folder = folderWith(files);
    assert.equal(
      (await penholder(['citations', '--format', 'dot', '.'], { in: folder })).stdout,
      `digraph citations {
  rankdir=LR;
  node [shape=box];
  n0 [label="adopted/ag-9908.draft\\nLOCKS AND WEIRS", style=bold];
  n1 [label="drafts/harbours.draft\\nLIGHTS OF THE HARBOURS", style=bold];
  n2 [label="A/RES/71/908\\nYear of the Heron"];
  n3 [label="WHA59.98", style=dashed];
  n1 -> n0 [label="2"];
  n1 -> n2;
  n1 -> n3;
}
`,
    );
    assert.equal(
      (await penholder(['citations', '--format', 'mermaid', '.'], { in: folder })).stdout,
      `flowchart LR
  classDef draft stroke-width:3px;
  classDef record stroke-width:1px;
  classDef missing stroke-dasharray:4 3;
  n0["adopted/ag-9908.draft<br/>LOCKS AND WEIRS"]:::draft
  n1["drafts/harbours.draft<br/>LIGHTS OF THE HARBOURS"]:::draft
  n2["A/RES/71/908<br/>Year of the Heron"]:::record
  n3["WHA59.98"]:::missing
  n1 -->|2| n0
  n1 --> n2
  n1 --> n3
`,
    );
  });

  it('names what cannot be read and damage in a catalogue, and lists the rest', async () => {
    const folder = folderWith({ ...files, 'un.csl.json': files['un.csl.json'].replace('"egrets",', '"egrets"') });
    const { stdout, stderr, exitCode } = await penholder(['citations', '.', 'none.draft'], { in: folder });
    assert.match(stdout, /un\.csl\.json#herons/);
    assert.match(stderr, /^penholder: un\.csl\.json:3:19: This record is damaged here, and is not read: a comma is missing\.$/m);
    assert.match(stderr, /^penholder: none\.draft: There is no such file/m);
    assert.equal(exitCode, 2);
  });
});
