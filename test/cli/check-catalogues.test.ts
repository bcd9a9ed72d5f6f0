import assert from 'node:assert/strict';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const citing =
  'RECALLING resolution AG/RES. 2312 (XXXVII-O/07), “Tending of Lighthouses and Light Ships in the Hemisphere”, and the reports of the keepers;\n';
const catalogue = JSON.stringify([
  { type: 'legislation', number: 'AG/RES. 2312 (XXXVII-O/07)', title: 'Tending of Lighthouses and of Light Vessels in the Hemisphere' },
]);
const title = /citation-title|“Tending of Lighthouses and Light Ships in the Hemisphere”: the catalogue/;

describe('penholder check: catalogues', () => {
  after(removeFolders);

  it('are read in a folder that is checked, beside a file, and beside standard input', async () => {
    const folder = folderWith({
      'drafts/a.draft': citing,
      'drafts/lists/oas.csl.json': catalogue,
      'b.draft': citing,
      'oas.csl.json': catalogue,
    });
    for (const args of [['drafts'], ['b.draft'], ['-'], ['--threads', '2', 'drafts', 'b.draft']]) {
      const { stdout, stderr } = await penholder(['check', ...args], { in: folder, input: citing });
      assert.match(stdout, title, args.join(' '));
      assert.match(stdout, /oas\.csl\.json:1:2 /);
      assert.equal(stderr, '');
    }
    const { stdout } = await penholder(['check', 'drafts/a.draft'], { in: folder });
    assert.doesNotMatch(stdout, title);
  });

  it('are read where the settings name them, from the folder of the settings on', async () => {
    const settings = JSON.stringify({ catalogues: ['../lists/oas.json'] });
    const folder = folderWith({ 'drafts/penholder.json': settings, 'drafts/new/a.draft': citing, 'lists/oas.json': catalogue });
    assert.match((await penholder(['check', 'drafts/new/a.draft'], { in: folder })).stdout, title);
    assert.match((await penholder(['check', '--config', 'drafts/penholder.json', '-'], { in: folder, input: citing })).stdout, title);
  });

  it('may be named beside the drafts, and are no drafts themselves', async () => {
    const folder = folderWith({ 'drafts/a.draft': citing, 'lists/oas.csl.json': catalogue });
    const { stdout } = await penholder(['check', 'drafts', 'lists/oas.csl.json'], { in: folder });
    assert.match(stdout, title);
    assert.match(stdout, /in 1 draft\./);
  });

  it('are told of where they are damaged or missing, and what is sound in them is read', async () => {
    const damaged = catalogue.replace(/\]$/, ',\n{"type": "legislation", "number": 12 "title"}]');
    const settings = JSON.stringify({ catalogues: ['missing.json'] });
    const folder = folderWith({ 'a.draft': citing, 'oas.csl.json': damaged, 'penholder.json': settings });
    for (const threads of ['1', '2']) {
      const { stdout, stderr, exitCode } = await penholder(['check', '--threads', threads, '.', 'a.draft'], { in: folder });
      assert.match(stdout, title);
      assert.match(stderr, /oas\.csl\.json:2:\d+: /);
      assert.match(stderr, /missing\.json: There is no such file/);
      assert.equal(stderr.match(/oas\.csl\.json/g)?.length, 1, stderr);
      assert.equal(exitCode, 2);
    }
  });

  it('tell which texts are at hand, with the drafts that are checked', async () => {
    const settings = JSON.stringify({ rules: { 'citation-unresolved': 'warning' } });
    const folder = folderWith({
      'a.draft':
        'RECALLING AG/RES. 2312 (XXXVII-O/07), AG/RES. 2313 (XXXVII-O/07) and CP/RES. 921 (1613/07), and the reports of the keepers;\n',
      'oas.csl.json': catalogue,
      'z.draft': 'CP/RES. 921 (1613/07)\n\nBELLS OF THE REGION\n\nTHE PERMANENT COUNCIL,\n\nRECALLING the tides;\n',
      'penholder.json': settings,
    });
    for (const threads of ['1', '2']) {
      const { stdout } = await penholder(['check', '--format', 'json', '--threads', threads, '.'], { in: folder });
      const told = [...stdout.matchAll(/“([^”]*)” is in no draft of the workspace/g)].map(([, symbol]) => symbol);
      assert.deepEqual(told, ['AG/RES. 2313 (XXXVII-O/07)']);
    }
  });
});

describe('penholder check: a quotation', () => {
  after(removeFolders);
  const text = (words: string) =>
    `CP/RES. 921 (1613/07)\n\nRINGING OF BELLS\n\nTHE PERMANENT COUNCIL,\n\nRECALLING the fogs of the region and the ships that were lost;\n\nRESOLVES:\n\n1. To thank the keepers of the bells ${words} of the region.\n`;
  const quoting =
    'RECALLING CP/RES. 921 (1613/07), in which it decided “to thank the keepers of the bells in every harbor” of the region;\n';

  it('is held against the text, whichever is read first, and on whatever thread', async () => {
    const folder = folderWith({ 'a.draft': quoting, 'm.draft': text('in each port'), 'z.draft': quoting });
    for (const threads of ['1', '2', '3']) {
      const { stdout } = await penholder(['check', '--threads', threads, '.'], { in: folder });
      assert.equal(stdout.match(/“to thank the keepers of the bells in every harbor” does not stand in/g)?.length, 2, stdout);
      assert.match(
        stdout,
        /m\.draft:11:4 {2}here, with what the quotation changes: “To thank .* in \{--each port--\}\{\+\+every harbor\+\+\}”/,
      );
    }
    const right = folderWith({ 'a.draft': quoting, 'm.draft': text('in every harbor') });
    assert.doesNotMatch((await penholder(['check', '.'], { in: right })).stdout, /does not stand in/);
  });
});
