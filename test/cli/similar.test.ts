import assert from 'node:assert/strict';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const herons = `A/RES/68/221

HERONS

(Adopted on 20 December 2013)

The General Assembly,

Recalling its decision to count the herons of the great rivers in every third year,

1. Requests the Secretary-General to report to it at its seventieth session on the number of herons that have been counted;

2. Invites the riparian States to leave the reeds uncut from the first of April to the last of July.
`;

const draft = `Draft resolution

The General Assembly,

Recalling A/RES/68/221,

1. Requests the Secretary-General to report to it at its eightieth session on the number of storks that have been counted;

2. Decides to buy a boat and two pairs of oars for the keeper of each of the lakes.
`;

describe('penholder similar', () => {
  after(removeFolders);
  let folder: string;
  before(() => {
    folder = folderWith({ 'storks.draft': draft, 'adopted/herons.draft': herons, 'adopted/old.draft': draft });
  });
  const similar = (...args: string[]) => penholder(['similar', ...args], { in: folder });

  it('tells how each paragraph was said before, in the adopted texts of a folder', async () => {
    const { exitCode, stdout, stderr } = await similar('storks.draft', 'adopted');
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.equal(
      stdout,
      `storks.draft:7  operative paragraph 1
   55 %  A/RES/68/221, operative paragraph 1  2013-12-20  cited in 1 draft
         adopted/herons.draft:11
         Requests the Secretary-General to report to it at its [-seventieth-] {+eightieth+} session on the number of [-herons-] {+storks+} that have been counted;

Of 2 paragraphs, 1 was said before, in 1 adopted text.
`,
    );
  });

  it('asks the draft’s own folder where none is named, and not the draft itself', async () => {
    const { stdout } = await penholder(['similar', 'herons.draft'], { in: `${folder}/adopted` });
    assert.equal(stdout, 'Of 3 paragraphs, 0 were said before, in 0 adopted texts.\n');
  });

  it('asks for the paragraph on a line, as JSON too', async () => {
    const [paragraph, ...others] = JSON.parse((await similar('--format', 'json', 'storks.draft:7', 'adopted/herons.draft')).stdout);
    assert.deepEqual(others, []);
    const { passages, ...asked } = paragraph;
    assert.deepEqual(asked, { file: 'storks.draft', name: 'operative paragraph 1', line: 7, column: 1, endLine: 7, endColumn: 123 });
    const [{ text, words, share, ...passage }] = passages;
    assert.deepEqual(passage, {
      file: 'adopted/herons.draft',
      line: 11,
      column: 1,
      endLine: 11,
      endColumn: 124,
      name: 'operative paragraph 1',
      symbol: 'A/RES/68/221',
      title: 'HERONS',
      date: '2013-12-20',
      citedIn: 0,
    });
    assert.match(text, /^Requests the Secretary-General .* counted;$/);
    assert.ok(share > 0.5 && share < 0.7);
    assert.deepEqual(
      words.filter((part: { in: string }) => part.in !== 'both').map((part: { text: string }) => part.text.trim()),
      ['seventieth', 'eightieth', 'herons', 'storks'],
    );
  });

  it('takes the draft from standard input', async () => {
    const { stdout } = await penholder(['similar', '-', 'adopted'], { in: folder, input: draft });
    assert.match(stdout, /^<stdin>:7 {2}operative paragraph 1\n/);
  });

  it('takes no long paragraph for a short one that shares the name of a body with it', async () => {
    const body = 'the Meeting of the Keepers of the Lights of the Northern and the Western Harbours';
    const inside = folderWith({
      'asked.draft': `The General Assembly,\n\n1. “Meeting” means ${body};\n`,
      'adopted.draft': herons.replace(
        '2. Invites',
        `2. Thanks ${body} for the oil, the wicks and the lenses that it has given to so many of them, and invites`,
      ),
    });
    const { stdout } = await penholder(['similar', 'asked.draft:3'], { in: inside });
    assert.equal(stdout, 'Of 1 paragraph, 0 were said before, in 1 adopted text.\n');
  });

  it('asks the others where a text cannot be read, and says so', async () => {
    const broken = folderWith({ 'storks.draft': draft, 'herons.draft': herons, 'bytes.draft': Uint8Array.of(0x41, 0xff) });
    const { exitCode, stdout, stderr } = await penholder(['similar', 'storks.draft'], { in: broken });
    assert.equal(exitCode, 2);
    assert.match(stdout, /A\/RES\/68\/221/);
    assert.match(stderr, /bytes\.draft: It is not in UTF-8/);
  });

  for (const [args, said] of [
    [[], /Name a draft/],
    [['storks.draft:8'], /On line 8 is no paragraph of eight words or more/],
    [['gone.draft'], /gone\.draft: There is no such file/],
    [['storks.draft', 'gone'], /gone: There is no such file/],
    [['storks.draft', '-'], /only the draft can come from standard input/],
    [['--format', 'pdf', 'storks.draft'], /no format “pdf”/],
  ] as const)
    it(`says what is wrong with: penholder similar ${args.join(' ')}`, async () => {
      const { exitCode, stderr } = await similar(...args);
      assert.equal(exitCode, 2);
      assert.match(stderr, said);
    });
});
