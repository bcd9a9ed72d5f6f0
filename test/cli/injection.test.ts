import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, penholder, removeFolders } from './penholder.ts';

/** What GitHub's runner, Azure Pipelines, TeamCity, GitLab or a terminal would obey, or what would mislead who reads. */
const payloads = [
  '::error::forged',
  '::error file=a.draft,line=1::forged',
  '::warning::forged',
  '::notice::forged',
  '::debug::forged',
  '::add-mask::e',
  '::stop-commands::forever',
  '::set-output name=a::b',
  '::save-state name=a::b',
  '::set-env name=PATH::x',
  '::add-path::x',
  '::group::forged',
  '::endgroup::',
  '::echo::on',
  '::add-matcher::x.json',
  '::remove-matcher owner=x::',
  '  ::error::after spaces',
  '\t::error::after a tab',
  '\u00A0::error::after a no-break space',
  '\u3000::error::after an ideographic space',
  '\u2028::error::after a line separator',
  '\n::error::on a line of its own',
  '\r::error::after a carriage return',
  '\r\n::add-mask::e',
  '\u0085::error::after a next line',
  '\u000B::error::after a vertical tab',
  '##[error]forged',
  '##[add-mask]e',
  '##[stop-commands]forever',
  'words before ##[group]forged',
  '###[error]forged',
  '##[[error]forged',
  '##vso[task.setvariable variable=a]b',
  'words before ##vso[task.complete result=Succeeded]done',
  "##teamcity[buildStatus status='SUCCESS']",
  'section_start:1:x\r\u001b[0Kforged',
  '\u001b]0;the title\u0007',
  '\u001b[2J\u001b[1;1Hcleared',
  '\u001b[8mhidden',
  '\u001b]8;;x:y\u001b\\a link\u001b]8;;\u001b\\',
  '\u009b2Jcleared',
  '\u009d0;the title\u009c',
  'gone\b\b\b\bwritten over',
  '\u202Etfard.b',
  '\u2066isolated\u2069',
  '\u200Fturned\u061C',
  'a\u007fb',
] as const;

/** As the runners and terminals read: line by line, and a line ends with LF, CR LF or CR. */
function assertHarmless(output: string): void {
  assert.ok(output.isWellFormed());
  for (const line of output.split('\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
    assert.ok(!line.trimStart().startsWith('::'), line);
    assert.doesNotMatch(line, /##\w*\[/);
  }
}

/** Workflow commands are what this format is for: ours, one a line, and nothing else in it. */
function assertOurCommands(output: string): void {
  for (const line of output.trimEnd().split('\n')) assert.match(line, /^::(error|warning|notice) [^\p{Cc}]*$/u);
}

describe('penholder check: what others wrote', () => {
  after(removeFolders);

  const nameable = (text: string) => !text.includes('/');
  const fileNames = payloads.filter(nameable).map((payload) => `${payload}.draft`);

  for (const format of ['stylish', 'compact', 'json', 'sarif', 'github']) {
    const assertSafe = format === 'github' ? assertOurCommands : assertHarmless;

    it(`is never obeyed as ${format}: names and texts of drafts`, async () => {
      const folder = folderWith(
        Object.fromEntries(payloads.map((payload, at) => [fileNames[at] ?? `${at}.draft`, `${payload} ]\n\n1. ${payload} [`])),
      );
      const { stdout, stderr, exitCode } = await penholder(['check', '--format', format, '.'], { in: folder });
      assert.deepEqual([stderr, exitCode], ['', 1]);
      assertSafe(stdout);
      if (format !== 'json') return;
      const reported = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath);
      assert.deepEqual(
        reported.sort(),
        readdirSync(folder)
          .map((name) => join(folder, name))
          .sort(),
      );
    });

    it(`is never obeyed as ${format}: paths that are not there, on the command line`, async () => {
      const { stdout, stderr } = await penholder(['check', '--format', format, '--', ...payloads]);
      assertHarmless(stderr);
      const lines = stderr.trimEnd().split('\n');
      assert.equal(lines.length, payloads.length);
      for (const line of lines) assert.match(line, /^penholder: .*There is no such file or folder/);
      if (stdout !== '') assertSafe(stdout);
    });
  }

  for (const format of ['table', 'json', 'csl-json', 'dot', 'mermaid']) {
    it(`is never obeyed as ${format} of citations: names, titles and records`, async () => {
      const drafts = Object.fromEntries(
        payloads.map((payload, at) => [
          fileNames[at] ?? `${at}.draft`,
          `WHA70.${at}\n\nHERONS ${payload.toUpperCase()} "]; n0 -> n1\n\n1. To recall WHA70.${at + 1} and WHA71.${at} and WHA72.${at}.\n`,
        ]),
      );
      const record = (payload: string, at: number) => ({
        id: payload,
        type: 'document',
        number: `WHA71.${at}`,
        title: `${payload} "]; \\N`,
      });
      const folder = folderWith({ ...drafts, 'all.csl.json': JSON.stringify(payloads.map(record)) });
      const { stdout, stderr, exitCode } = await penholder(['citations', '--format', format, '.'], { in: folder });
      assert.deepEqual([stderr, exitCode], ['', 0]);
      assertHarmless(stdout);
      assert.match(stdout, /WHA72/);
      if (format === 'dot') for (const line of stdout.split('\n')) assert.match(line, /^(?:[^"]|"(?:[^"\\]|\\["\\n])*")*$/);
      if (format === 'mermaid')
        for (const line of stdout.split('\n')) assert.match(line, /^[^"`]*$|^ {2}n\d+\["[^"`;[\]{}\\]*(?:#\d+;[^"`;[\]{}\\]*)*"\]:::\w+$/);
    });
  }

  it('is never obeyed: lists that are imported, and damaged catalogues', async () => {
    const table = `symbol,title,date\n${payloads.map((payload, at) => `WHA70.${at},"${payload.replaceAll('"', '""')}",\n"${payload}",x,\nWHA71.1,x,"${payload}"\n`).join('')}`;
    const folder = folderWith({ 'all.csv': table, 'bad.csl.json': `[{"type": "document", "number": "WHA70.1", "title": "\u001b[2J"}]` });
    for (const args of [['all.csv'], ['all.csv', '-o', 'all.csl.json'], ['all.csv', '-o', '\r::add-mask::e'], ['\n::error::forged']]) {
      const { stdout, stderr } = await penholder(['catalogue', 'import', ...args], { in: folder });
      assertHarmless(stdout);
      assertHarmless(stderr);
    }
    assertHarmless(readFileSync(join(folder, 'all.csl.json'), 'utf8'));
    assertHarmless((await penholder(['citations', '.'], { in: folder })).stderr);
  });

  for (const format of ['table', 'json', 'csv', 'markdown', 'html'])
    it(`is never obeyed as ${format} of proposals: names and texts of drafts`, async () => {
      const folder = folderWith(
        Object.fromEntries(
          payloads.map((payload, at) => [fileNames[at] ?? `${at}.draft`, `1. To count [${payload}]\n\n[Chile: ${payload}]\n`]),
        ),
      );
      const { stdout, stderr, exitCode } = await penholder(['proposals', '--format', format, '.'], { in: folder });
      assert.deepEqual([stderr, exitCode], ['', 0]);
      // CSV ends its lines with CR LF, and a page may have the draft's own tabs in it.
      assertHarmless(format === 'csv' ? stdout.replaceAll('\r\n', '\n') : format === 'html' ? stdout.replaceAll('\t', ' ') : stdout);
    });

  for (const format of ['text', 'json', 'markdown', 'html'])
    it(`is never obeyed as ${format} of a comparison: names and texts of drafts`, async () => {
      const old = payloads.map((_, at) => `${at + 1}. To count the herons by night, and the egrets;\n`).join('\n');
      const fresh = payloads.map((payload, at) => `${at + 1}. To count the herons [Chile: ${payload}] by night ${payload}\n`).join('\n');
      const name = '\n##[error]\u001b[2J.draft';
      const folder = folderWith({ [name]: old, 'b.draft': fresh });
      const { stdout, exitCode } = await penholder(['diff', '--format', format, name, 'b.draft'], { in: folder });
      assert.equal(exitCode, 0);
      assertHarmless(format === 'html' ? stdout.replaceAll('\t', ' ') : stdout);
    });

  for (const format of ['text', 'json'])
    it(`is never obeyed as ${format} of a concordance: names and texts of drafts`, async () => {
      const [english, french] = ['To count', 'Compter'].map((verb, language) =>
        payloads
          .map((payload, at) => `${at + 1}. ${verb} ${900 + at + language} herons [Chile: ${payload}] A/76/${at + language}\n`)
          .join('\n'),
      );
      const name = '\n##[error]\u001b[2J.draft';
      const folder = folderWith({ [name]: english ?? '', 'b.draft': french ?? '' });
      const { stdout, exitCode } = await penholder(['concord', '--format', format, name, 'b.draft'], { in: folder });
      assert.equal(exitCode, 1);
      assertHarmless(stdout);
    });

  it('is never obeyed: keys and values of settings', async () => {
    for (const settings of [
      Object.fromEntries(payloads.map((payload) => [payload, {}])),
      { rules: Object.fromEntries(payloads.map((payload) => [payload, 'off'])) },
      { rules: { 'number-gap': '\n::error::forged' } },
      { convention: '##[error]\u001b[2J' },
      { extends: ['\r::add-mask::e'] },
    ]) {
      const folder = folderWith({ 'a.draft': 'x', 'penholder.json': JSON.stringify(settings) });
      const { stderr, exitCode } = await penholder(['check', '.'], { in: folder });
      assert.equal(exitCode, 2);
      assertHarmless(stderr);
      assert.match(stderr, /^penholder: penholder\.json[^\n]+\n$/);
    }
  });

  it('is never obeyed: settings that are no JSON, whose beginning is quoted', async () => {
    const folder = folderWith({ 'a.draft': 'x', 'penholder.json': '\n::add-mask::e\n##[error]\u001b[2J' });
    const { stderr } = await penholder(['check', '.'], { in: folder });
    assertHarmless(stderr);
    assert.match(stderr, /^penholder: penholder\.json: This is not JSON[^\n]+\n$/);
  });

  it('is never obeyed: arguments, and the names of settings and baseline', async () => {
    const folder = folderWith({ 'a.draft': 'x' });
    for (const args of [
      ['\n::error::forged'],
      ['check', '--\n::error::forged'],
      ['check', '--format', '\n##[error]forged', 'a.draft'],
      ['check', '--max-warnings', '\u001b[2J', 'a.draft'],
      ['check', '--config', '\n::error::forged', 'a.draft'],
      ['check', '--baseline', '\n::error::forged.json', 'a.draft'],
      ['check', '--baseline', '\n::error::forged/no.json', 'a.draft'],
    ]) {
      const { stderr } = await penholder(args, { in: folder });
      assertHarmless(stderr);
      assert.match(stderr, /^penholder: [^\n]+\n$/);
    }
  });
});
