import assert from 'node:assert/strict';
import { type ArchiveStandIn, startArchive } from '../support/archive-server.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const storks = `A/RES/68/221

STORKS

(Adopted on 20 December 2013)

The General Assembly,

1. Requests the Secretary-General to report to it at its seventieth session on the number of storks that have been counted;
`;
const draft = `Draft resolution

The General Assembly,

1. Requests the Secretary-General to report to it at its eightieth session on the number of storks that have been counted;
`;

describe('penholder archive', () => {
  let archive: ArchiveStandIn;
  const folder = folderWith({ 'adopted/storks.draft': storks, 'adopted/draft.draft': draft, 'mine/draft.draft': draft });
  before(async () => {
    archive = await startArchive();
  });
  after(async () => {
    await archive.close();
    removeFolders();
  });

  it('sends adopted texts, and no drafts, and what is there not again', async () => {
    const push = () => penholder(['archive', 'push', '--archive', archive.url, 'adopted'], { in: folder });
    const { stdout, stderr, exitCode } = await push();
    assert.deepEqual([stdout, stderr, exitCode], ['Sent: 1. There already: 0. Drafts, which are not sent: 1.\n', '', 0]);
    assert.equal((await push()).stdout, 'Sent: 0. There already: 1. Drafts, which are not sent: 1.\n');
    assert.ok(archive.requests.every(({ body }) => !body.includes('eightieth')));
  });

  it('is asked by penholder similar, where the variable names it', async () => {
    const env = { PENHOLDER_ARCHIVE: archive.url };
    const { stdout } = await penholder(['similar', 'draft.draft'], { in: `${folder}/mine`, env });
    assert.equal(
      stdout,
      `draft.draft:5  operative paragraph 1
   77 %  A/RES/68/221, operative paragraph 1  2013-12-20
         in the archive, line 9
         Requests the Secretary-General to report to it at its [-seventieth-] {+eightieth+} session on the number of storks that …

Of 1 paragraph, 1 was said before, in 0 adopted texts and the archive.
`,
    );
  });

  it('gives no second answer for a text that is at hand as well', async () => {
    const args = ['similar', '--format', 'json', '--archive', archive.url, 'mine/draft.draft', 'adopted'];
    const [{ passages }] = JSON.parse((await penholder(args, { in: folder })).stdout);
    assert.deepEqual(
      passages.map(({ file }: { file: string }) => file),
      ['adopted/storks.draft'],
    );
  });

  for (const [args, said] of [
    [['archive', 'push'], /Name the texts to send/],
    [['archive', 'pull', 'adopted'], /Name the texts to send/],
    [['archive', 'push', 'adopted'], /Name the archive’s server/],
    [['archive', 'push', '--archive', 'here', 'adopted'], /An archive is the address of/],
    [['archive', 'push', '--archive', 'http://127.0.0.1:9', 'adopted'], /The archive at http:\/\/127\.0\.0\.1:9 cannot be reached/],
    [['similar', '--archive', 'http://127.0.0.1:9', 'mine/draft.draft'], /The archive at http:\/\/127\.0\.0\.1:9 cannot be reached/],
  ] as const)
    it(`says what is wrong with: penholder ${args.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await penholder(args, { in: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, said);
    });
});
