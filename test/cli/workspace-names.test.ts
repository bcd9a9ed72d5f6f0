import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const drafts = {
  'a.draft': 'Recalling what the Fund for Old Locks said of the weirs in the spring of the year,\n',
  'b, 50%.draft': 'Noting the maps of the delta,\n\nWelcoming the report of the Fund of Old Locks on the gates of the canals,\n',
  'c.draft': 'Recalling the tides of the delta and the maps of the gates of the canals,\n',
};

describe('penholder check: a name in two drafts', () => {
  after(removeFolders);

  it('is found in both, whichever is read first, with the place in the other', async () => {
    const folder = folderWith(drafts);
    for (const paths of [['.'], ['b, 50%.draft', 'a.draft']]) {
      const { stdout } = await penholder(['check', ...paths], { in: folder });
      assert.match(stdout, /“Fund for Old” here, “Fund of Old” in “b, 50%\.draft”/);
      assert.match(stdout, /\n +b, 50%\.draft:3:29 {2}written “Fund of Old Locks” here\n/);
      assert.match(stdout, /“Fund of Old” here, “Fund for Old” in “a\.draft”/);
      assert.match(stdout, /\n +a\.draft:1:20 {2}written “Fund for Old Locks” here\n/);
      assert.match(stdout, /\n2 notes in [23] drafts\./);
    }
  });

  it('is not found in a draft that is checked alone', async () => {
    const { stdout } = await penholder(['check', 'a.draft'], { in: folderWith(drafts) });
    assert.match(stdout, /nothing found/);
  });

  it('is found where one of the drafts comes from standard input', async () => {
    const folder = folderWith(drafts);
    const { stdout } = await penholder(['check', '-', 'b, 50%.draft'], { in: folder, input: drafts['a.draft'] });
    assert.match(stdout, /<stdin>\n +1:20 .*\n.*\n.*\n.*\n +b, 50%\.draft:3:29 /);
    assert.match(stdout, /\n +<stdin>:1:20 {2}written “Fund for Old Locks” here\n/);
  });

  it('has its place in the other file in SARIF', async () => {
    const folder = folderWith(drafts);
    const { stdout } = await penholder(['check', '--format', 'sarif', '.'], { in: folder });
    const [run] = JSON.parse(stdout).runs;
    const [{ physicalLocation }] = run.results[0].relatedLocations;
    const { uri, uriBaseId } = physicalLocation.artifactLocation;
    assert.equal(fileURLToPath(new URL(uri, run.originalUriBaseIds[uriBaseId].uri)), join(folder, 'b, 50%.draft'));
    assert.deepEqual(physicalLocation.region, { startLine: 3, startColumn: 29, endLine: 3, endColumn: 46 });
  });

  it('is a choice, and what --fix makes beside it is counted once', async () => {
    const folder = folderWith({ ...drafts, 'a.draft': drafts['a.draft'].replace('the spring', 'the  spring') });
    const { stdout, stderr } = await penholder(['check', '--fix', '.'], { in: folder });
    assert.match(stdout, /\n2 notes in 3 drafts\./);
    assert.equal(stderr, 'penholder: a.draft: 1 fix made.\n');
    assert.equal(readFileSync(join(folder, 'a.draft'), 'utf8'), drafts['a.draft']);
  });
});
