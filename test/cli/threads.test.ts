import assert from 'node:assert/strict';
import { generateDraft } from '../bench/generate.ts';
import { clean, folderWith, type Outcome, penholder, removeFolders, stray } from './penholder.ts';

/** Three drafts that share a name in two forms, one of them an adopted text; one with a fault, one too long, one that is no text, a folder with wrong settings. */
const drafts = {
  'a.draft': 'Recalling what the Fund for Old Locks said of the weirs in the spring of the year,\n',
  'b.draft': 'Noting the maps of the delta,\n\nWelcoming the report of the Fund of Old Locks on the gates of the canals,\n',
  'c.draft': stray,
  'd.draft': clean,
  'e/f.draft': generateDraft({ bytes: 30_000, seed: 1, faults: 20 }),
  'e/long.draft': 'x'.repeat(16 * 1024 * 1024 + 1),
  'e/no-text.draft': Uint8Array.of(0xff, 0xfe, 0x31, 0x00),
  // A text, and drafts before and after it that cite it with another meeting or another title.
  'f1.draft': 'RECALLING resolution CP/RES. 912 (1575/06) on the keepers of the lights;\n',
  'f2.draft': 'CP/RES. 912 (1573/06)\n\nKEEPERS OF THE LIGHT VESSELS\n\nTHE PERMANENT COUNCIL,\n\nRECALLING the tides;\n',
  'f3.draft': 'RECALLING resolution CP/RES. 912, “Keepers of Light Vessels”, and CP/RES. 913 (1575/06);\n',
  'f0.draft': 'RECALLING resolution CP/RES. 912, “Keepers of Light Vessels”, and CP/RES. 913 (1576/06);\n',
  'g/penholder.json': '{ "rules": { "number-gap": "loud" } }',
  'g/h.draft': stray,
  'g/i.draft': stray,
  'z.draft':
    'A/RES/90/1\n\nThe Coastal Assembly,\n\nRecalling the Fund of the Old Locks, and again the Fund for Old Locks and the gates of the canals,\n',
};

describe('penholder check: on several threads', function () {
  this.timeout(60_000);
  after(removeFolders);

  for (const format of ['stylish', 'compact', 'json', 'sarif', 'github']) {
    it(`says the same as on one, to the byte, in the format ${format}`, async () => {
      const folder = folderWith(drafts);
      const on = (threads: string, ...paths: string[]) =>
        penholder(['check', '--format', format, '--threads', threads, ...paths], { in: folder });
      const one = await on('1', '.');
      assert.equal(one.exitCode, 2);
      assert.match(one.stderr, /penholder\.json/);
      for (const threads of ['2', '3']) assert.deepEqual(said(await on(threads, '.')), said(one));
      // In another order, with the adopted text in the midst.
      const paths = ['z.draft', 'missing.draft', 'e', 'b.draft', 'a.draft'];
      assert.deepEqual(said(await on('2', ...paths)), said(await on('1', ...paths)));
    });
  }

  it('sees a name in two drafts that two threads have read', async () => {
    const { stdout } = await penholder(['check', '--threads', '2', 'a.draft', 'b.draft'], { in: folderWith(drafts) });
    assert.match(stdout, /The name in b\.draft is “Fund of Old Locks”/);
    assert.match(stdout, /The name in a\.draft is “Fund for Old Locks”/);
  });

  it('sees what the text itself says that another thread has read', async () => {
    const paths = ['f0.draft', 'f1.draft', 'f2.draft', 'f3.draft'];
    const { stdout } = await penholder(['check', '--threads', '2', ...paths], { in: folderWith(drafts) });
    assert.match(
      stdout,
      /“CP\/RES\. 912 \(1575\/06\)”: the text itself bears the symbol with \(1573\/06\).*\n.*\n.*\n *The text is f2\.draft/,
    );
    assert.equal(stdout.match(/The title in f2\.draft is “KEEPERS OF THE LIGHT VESSELS”/g)?.length, 2);
    assert.match(stdout, /“CP\/RES\. 913 \(1575\/06\)”: “f0\.draft” cites the same text as \(1576\/06\)/);
    assert.match(stdout, /“CP\/RES\. 913 \(1576\/06\)”: “f3\.draft” cites the same text as \(1575\/06\)/);
    assert.equal(stdout, (await penholder(['check', '--threads', '1', ...paths], { in: folderWith(drafts) })).stdout);
  });

  it('keeps to one with --fix, and with standard input', async () => {
    const folder = folderWith({ 'a.draft': drafts['a.draft'].replace('the spring', 'the  spring'), 'b.draft': drafts['b.draft'] });
    const { stdout } = await penholder(['check', '--threads', '2', '-', 'b.draft'], { in: folder, input: drafts['a.draft'] });
    assert.match(stdout, /<stdin>/);
    const { stderr } = await penholder(['check', '--fix', '--threads', '2', '.'], { in: folder });
    assert.equal(stderr, 'penholder: a.draft: 1 fix made.\n');
  });

  it('takes more threads of itself where there is much to check', async () => {
    const much = Object.fromEntries([1, 2, 3].map((seed) => [`${seed}.draft`, generateDraft({ bytes: 900_000, seed, faults: 20 })]));
    const folder = folderWith(much);
    assert.deepEqual(
      said(await penholder(['check', '.'], { in: folder })),
      said(await penholder(['check', '--threads', '1', '.'], { in: folder })),
    );
  });
});

function said({ exitCode, stdout, stderr }: Outcome): unknown {
  return { exitCode, stdout, stderr };
}

describe('penholder check: an adopted text', () => {
  after(removeFolders);

  it('is not told of the names of others, whether it is read first or last', async () => {
    const adopted = 'A/RES/90/1\n\nThe Coastal Assembly,\n\nRecalling what the Fund for Old Locks said of the weirs,\n';
    const folder = folderWith({ 'a.draft': drafts['b.draft'], 'b.draft': drafts['b.draft'], 'adopted.draft': adopted });
    for (const paths of [
      ['adopted.draft', 'a.draft', 'b.draft'],
      ['a.draft', 'b.draft', 'adopted.draft'],
    ]) {
      const { stdout } = await penholder(['check', '--format', 'json', ...paths], { in: folder });
      const found: { filePath: string; messages: { ruleId: string }[] }[] = JSON.parse(stdout);
      const told = found.find(({ filePath }) => filePath.endsWith('adopted.draft'))?.messages.map(({ ruleId }) => ruleId);
      assert.ok(told !== undefined && !told.includes('name-variant'), `${told}`);
    }
  });
});
