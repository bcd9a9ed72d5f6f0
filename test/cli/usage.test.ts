import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { commitOf } from '../../server/commit.ts';
import { command, path } from '../support/installed.ts';
import { penholder } from './penholder.ts';

describe('penholder: use', () => {
  it('explains itself', async () => {
    const { stdout: overview } = await penholder(['--help']);
    const commands = new Set([...overview.matchAll(/^ {2}penholder (\w[\w-]*)/gm)].map(([, name = '']) => name));
    assert.ok(commands.size >= 16, [...commands].join(', '));
    const asked = [['--help'], ...[...commands].map((name) => [name, '--help'])];
    for (const { exitCode, stdout, stderr } of await Promise.all(asked.map((args) => penholder(args)))) {
      assert.deepEqual([exitCode, stderr], [0, '']);
      assert.match(stdout, /^(Penholder|Usage)/);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 120, `longer than 120 columns: ${line}`);
    }
  });

  it('explains every option of check', async () => {
    const { stdout } = await penholder(['check', '--help']);
    for (const option of [
      '--fix',
      '--format',
      '--max-warnings',
      '--config',
      '--threads',
      '--help',
      'stylish',
      'compact',
      'json',
      'sarif',
      'github',
      'penholder.json',
    ])
      assert.ok(stdout.includes(option), option);
  });

  it('tells its version, and the commit that it was built from', async () => {
    const project = join(import.meta.dirname, '../..');
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
    const commit = commitOf(project);
    assert.equal((await penholder(['--version'])).stdout, commit === '' ? `${version}\n` : `${version} (${commit})\n`);
  });

  for (const [args, said] of [
    [[], /penholder check PATH/],
    [['chekc', 'a.draft'], /no command “chekc”.*penholder check PATH/],
    [['check'], /Name the drafts to check/],
    [['check', '--format', 'yaml', 'a.draft'], /no format “yaml”\. The formats are stylish, compact, json, sarif, github/],
    [['check', '--max-warnings', 'few', 'a.draft'], /--max-warnings takes a whole number, not “few”/],
    [['check', '--max-warnings', '-1', 'a.draft'], /--max-warnings/],
    [['check', '--threads', '0', 'a.draft'], /--threads takes a whole number from 1 to 99, not “0”/],
    [['check', '--fixx', 'a.draft'], /Unknown option '--fixx'\. penholder check --help/],
    [['lsp'], /penholder lsp --stdio/],
    [['citations'], /Name the drafts whose citations you want/],
    [['citations', '--format', 'yaml', 'a.draft'], /no format “yaml”\. The formats are table, json, csl-json, dot, mermaid/],
    [['citations', '--fix', 'a.draft'], /Unknown option '--fix'\. penholder citations --help/],
    [['catalogue'], /Say what to do with a catalogue: penholder catalogue import/],
    [['catalogue', 'export', 'a.csv'], /Nothing can be done with a catalogue that is called “export”/],
    [['catalogue', 'import'], /Name the lists to import/],
  ] as const) {
    it(`says what is wrong with: penholder ${args.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await penholder(args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /^penholder: .*\n$/);
      assert.match(stderr, said);
    });
  }

  it('serves an editor with lsp --stdio', async () => {
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { jsonrpc: '2.0', method: 'initialized', params: {} },
      { jsonrpc: '2.0', id: 2, method: 'shutdown' },
      { jsonrpc: '2.0', method: 'exit' },
    ];
    const framed = messages
      .map((message) => JSON.stringify(message))
      .map((json) => `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    const child = spawn(command, ['lsp', '--stdio'], { env: { PATH: path } });
    child.stdin.write(framed.join(''));
    const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    assert.match(stdout, /^Content-Length: \d+\r\n/);
    assert.match(stdout, /"capabilities":/);
    assert.equal(exitCode, 0);
  });
});
