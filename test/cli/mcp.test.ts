import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { command, path } from '../support/installed.ts';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

const adopted = `AG/RES. 2501 (XXXIX-O/09)

BUOYS AND BEACONS OF THE RIVERS

(Adopted at the fourth plenary session, held on June 4, 2009)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To urge the riparian States to keep the buoys and beacons of their rivers lit throughout the hours of darkness.
`;

const negotiated = `DRAFT RESOLUTION

LIGHTS OF THE RIVERS

THE GENERAL ASSEMBLY,

RECALLING resolution AG/RES. 2501 (XXXIX-O/09), “Buoys and Beacons of the Rivers”,

RESOLVES:

1. To light the rivers [Peru: and the lakes]. PENDING

2. To thank the pilots. APPROVED
`;

interface Answer {
  readonly isError?: boolean;
  readonly text: string;
}

/** A client of the protocol, and what it asks the installed command. */
async function connect(...folders: readonly string[]) {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const transport = new StdioClientTransport({ command, args: ['mcp', ...folders], env: { PATH: path }, stderr: 'pipe', cwd: tmpdir() });
  await client.connect(transport);
  clients.push(client);
  const ask = async (name: string, inputs: Record<string, unknown>): Promise<Answer> => {
    const { content, isError } = await client.callTool({ name, arguments: inputs });
    const [first] = content;
    assert.equal(first?.type, 'text');
    return { ...(isError === undefined ? {} : { isError }), text: first.text };
  };
  const told = async (name: string, inputs: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { text, isError } = await ask(name, inputs);
    assert.notEqual(isError, true, text);
    return JSON.parse(text);
  };
  return { client, ask, told };
}

const clients: Client[] = [];

describe('penholder mcp', () => {
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });
  after(removeFolders);

  it('offers five tools that only read, each with its inputs', async () => {
    const { client } = await connect(folderWith({ 'a.draft': clean }));
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, inputSchema, annotations }) => [name, inputSchema.required, annotations?.readOnlyHint]),
      [
        ['check_draft', ['file'], true],
        ['outline_draft', ['file'], true],
        ['list_proposals', ['file'], true],
        ['look_up_citation', ['citation'], true],
        ['agreed_language', ['text'], true],
      ],
    );
  });

  it('checks a draft with the settings of its folder, and again as the file is then', async () => {
    const folder = folderWith({ 'a.draft': stray, 'penholder.json': '{ "rules": { "unbalanced-bracket": "info" } }' });
    const { told } = await connect(folder);
    assert.deepEqual(await told('check_draft', { file: 'a.draft' }), {
      file: 'a.draft',
      findings: [
        {
          line: 5,
          endLine: 5,
          severity: 'info',
          rule: 'unbalanced-bracket',
          message: 'The bracket that closes “…of the river with lights.]” in operative paragraph 1 was not opened.',
          detail: 'Open it where the contested words begin; the likeliest place is before “To mark the channels of the…”.',
          words: ']',
          fixes: [
            'Insert the opening bracket before “To mark the channels of the…”',
            'Insert the opening bracket before “1. To mark the channels of the…”',
            'Remove the closing bracket',
          ],
        },
      ],
      notListed: 0,
    });
    writeFileSync(join(folder, 'a.draft'), clean);
    assert.deepEqual(await told('check_draft', { file: 'a.draft' }), { file: 'a.draft', findings: [], notListed: 0 });
  });

  it('tells the outline with statuses, and the proposals with their delegations', async () => {
    const { told } = await connect(folderWith({ 'lights.draft': negotiated }));
    const { parts } = await told('outline_draft', { file: 'lights.draft' });
    assert.match(JSON.stringify(parts), /"kind":"paragraph","name":"2\. To thank the pilots\.[^"]*","status":"APPROVED"/);
    const { proposals } = await told('list_proposals', { file: 'lights.draft' });
    assert.deepEqual(proposals, [
      {
        line: 11,
        endLine: 11,
        paragraph: 'operative paragraph 1',
        kind: 'insertion',
        status: 'open',
        stamp: 'PENDING',
        versions: [
          { text: '', for: [], against: [], undecided: [] },
          { text: 'and the lakes', for: ['Peru'], against: [], undecided: [] },
        ],
      },
    ]);
  });

  it('looks up a citation in any spelling, and texts by words of a title', async () => {
    const { told } = await connect(folderWith({ 'lights.draft': negotiated, 'adopted/2501.draft': adopted }));
    const text = {
      file: 'adopted/2501.draft',
      bears: 'AG/RES. 2501 (XXXIX-O/09)',
      title: 'BUOYS AND BEACONS OF THE RIVERS',
      date: '2009-06-04',
    };
    const found = await told('look_up_citation', { citation: 'AG/RES.2501(XXXIX-O/09)' });
    assert.equal(found['is'], 'Resolution 2501 of the General Assembly of the OAS');
    assert.deepEqual(found['textsAtHand'], [text]);
    assert.deepEqual(found['citedIn'], [{ file: 'lights.draft', line: 7, endLine: 7 }]);
    const byTitle = await told('look_up_citation', { citation: 'beacons' });
    assert.deepEqual(byTitle['textsFound'], [{ name: 'AG/RES. 2501 (XXXIX-O/09) BUOYS AND BEACONS OF THE RIVERS', file: text.file }]);
  });

  it('finds how words were said before, in a text that came while it was running', async () => {
    const folder = folderWith({ 'lights.draft': negotiated });
    const { told } = await connect(folder);
    const asked = { text: 'To invite the riparian States to keep the buoys and beacons of their rivers lit throughout the night.' };
    assert.deepEqual(await told('agreed_language', asked), { passages: [] });
    writeFileSync(join(folder, '2501.draft'), adopted);
    const { passages } = await told('agreed_language', asked);
    assert.ok(Array.isArray(passages));
    assert.equal(passages.length, 1);
    assert.equal(passages[0].symbol, 'AG/RES. 2501 (XXXIX-O/09)');
    assert.match(passages[0].text, /^To urge the riparian States/);
    renameSync(join(folder, '2501.draft'), join(folder, '2501.old'));
    assert.deepEqual(await told('agreed_language', asked), { passages: [] });
  });

  it('holds other drafts against no text that is no draft and was asked about once', async () => {
    const folder = folderWith({ 'lights.draft': negotiated, '2501.txt': adopted });
    const { told } = await connect(folder);
    const textsAtHand = async () => (await told('look_up_citation', { citation: 'AG/RES.2501(XXXIX-O/09)' }))['textsAtHand'];
    assert.deepEqual(await textsAtHand(), []);
    assert.equal((await told('check_draft', { file: '2501.txt' }))['file'], '2501.txt');
    assert.deepEqual(await textsAtHand(), []);
  });

  it('reads nothing outside of the folders, by whatever path or link, and no hidden file', async () => {
    const outside = folderWith({
      'secret.draft': stray,
      'secret.csl.json': '[{ "id": "x", "type": "legislation", "number": "A/RES/70/1", "title": "Secret" }]',
    });
    const folder = folderWith({ 'open/a.draft': clean, 'beside.draft': stray, 'open/.hidden.draft': stray, 'open/notes.json': '{}' });
    symlinkSync(join(outside, 'secret.draft'), join(folder, 'open/link.draft'));
    symlinkSync(outside, join(folder, 'open/folder'));
    const { ask, told } = await connect(join(folder, 'open'));
    for (const file of [
      '../beside.draft',
      join(folder, 'beside.draft'),
      join(outside, 'secret.draft'),
      'link.draft',
      'folder/secret.draft',
      '.hidden.draft',
      'notes.json',
      '/etc/passwd',
      'nothing.draft',
    ])
      for (const tool of ['check_draft', 'outline_draft', 'list_proposals'])
        assert.deepEqual(await ask(tool, { file }), {
          isError: true,
          text: `There is no draft “${file}” in the folders that may be asked about. There are: a.draft.`,
        });
    // Nor do settings in the folder, or above it, lead out of it.
    writeFileSync(join(folder, 'penholder.json'), '{ "rules": "damaged" }');
    writeFileSync(join(folder, 'open/a.draft'), stray);
    assert.equal(((await told('check_draft', { file: 'a.draft' }))['findings'] as unknown[]).length, 1);
    writeFileSync(join(folder, 'open/penholder.json'), JSON.stringify({ catalogues: [join(outside, 'secret.csl.json')] }));
    await told('check_draft', { file: 'a.draft' });
    assert.deepEqual((await told('look_up_citation', { citation: 'A/RES/70/1' }))['inCatalogues'], []);
    // The same catalogue in the folder is read, so the test would see it.
    renameSync(join(outside, 'secret.csl.json'), join(folder, 'open/known.csl.json'));
    assert.deepEqual((await told('look_up_citation', { citation: 'A/RES/70/1' }))['inCatalogues'], [
      { file: 'known.csl.json', title: 'Secret' },
    ]);
  });

  it('says what is wrong with a file or with its settings', async () => {
    const folder = folderWith({
      'old.draft': Buffer.from('1. Peru\x92s lights\n', 'latin1'),
      'set/a.draft': clean,
      'set/penholder.json': '{ "ruls": {} }',
    });
    const { ask } = await connect(folder);
    const old = await ask('check_draft', { file: 'old.draft' });
    assert.equal(old.isError, true);
    assert.match(old.text, /^old\.draft: .*UTF-8/);
    const set = await ask('check_draft', { file: 'set/a.draft' });
    assert.match(set.text, /^set\/penholder\.json: .*ruls/);
    assert.match((await ask('check_draft', {})).text, /required property 'file'/);
    assert.match((await ask('agreed_language', { text: 'too few words' })).text, /eight words or more/);
  });

  it('asks several folders, and names files by their whole paths then', async () => {
    const [one, two] = [folderWith({ 'a.draft': clean }), folderWith({ 'b.draft': stray })];
    const { told } = await connect(one, two);
    assert.equal((await told('check_draft', { file: 'b.draft' }))['file'], join(two, 'b.draft'));
    assert.equal((await told('check_draft', { file: join(one, 'a.draft') }))['file'], join(one, 'a.draft'));
  });

  it('ends with the one who asks', async () => {
    const child = spawn(command, ['mcp', folderWith({ 'a.draft': clean })], { env: { PATH: path }, stdio: 'pipe' });
    const code = new Promise((resolve) => child.once('close', resolve));
    child.stdin.end();
    assert.equal(await code, 0);
  });

  it('wants folders that are there', async () => {
    const { exitCode, stderr } = await penholder(['mcp']);
    assert.deepEqual(
      [exitCode, stderr],
      [2, 'penholder: Name the folders whose drafts a language model may ask about, and no others: penholder mcp drafts/\n'],
    );
    const folder = folderWith({ 'a.draft': clean });
    assert.match((await penholder(['mcp', 'a.draft'], { in: folder })).stderr, /a\.draft: This is no folder\./);
    rmSync(join(folder, 'a.draft'));
    assert.match((await penholder(['mcp', 'a.draft'], { in: folder })).stderr, /There is no such file or folder\./);
  });
});
