import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { clean, folderWith, type Outcome, penholder, removeFolders, stray } from './penholder.ts';

describe('penholder check: formats', () => {
  after(removeFolders);

  function check(format: string, files: Readonly<Record<string, string | Uint8Array>>, env: Readonly<Record<string, string>> = {}) {
    const folder = folderWith(files);
    return penholder(['check', '--format', format, '.'], { in: folder, env }).then((outcome): Outcome & { folder: string } => ({
      ...outcome,
      folder,
    }));
  }

  it('json has the shape of ESLint’s', async () => {
    const { stdout, folder } = await check('json', { 'a.draft': clean, 'b.draft': stray });
    const [a, b] = JSON.parse(stdout);
    const none = { errorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 };
    assert.deepEqual(a, { filePath: join(folder, 'a.draft'), messages: [], ...none });
    assert.deepEqual([b.filePath, b.errorCount, b.warningCount], [join(folder, 'b.draft'), 1, 0]);
    const { ruleId, severity, line, column, endLine, endColumn, message } = b.messages[0];
    assert.deepEqual([ruleId, severity, line, column, endLine, endColumn], ['unbalanced-bracket', 2, 5, 50, 5, 51]);
    assert.ok(message.length > 0);
  });

  it('with room for it tell what to do beside what is wrong, and compact does not', async () => {
    const detail = 'Open it where the contested words begin; the likeliest place is before “';
    const [{ messages }] = JSON.parse((await check('json', { 'b.draft': stray })).stdout);
    assert.ok(messages[0].message.length <= 100 && messages[0].detail.startsWith(detail), messages[0].detail);
    const [{ results }] = JSON.parse((await check('sarif', { 'b.draft': stray })).stdout).runs;
    assert.equal(results[0].message.text, `${messages[0].message} ${messages[0].detail}`);
    for (const format of ['stylish', 'github']) assert.ok((await check(format, { 'b.draft': stray })).stdout.includes(detail), format);
    const { stdout } = await check('compact', { 'b.draft': stray });
    assert.ok(stdout.includes(messages[0].message) && !stdout.includes(detail));
  });

  it('sarif is valid against the schema of SARIF 2.1.0', async () => {
    const { stdout, exitCode } = await check('sarif', {
      'a.draft': stray,
      'b.draft': Buffer.of(0x31, 0xe9),
      'c.draft': Buffer.of(0xff, 0xfe),
    });
    assertValidSarif(JSON.parse(stdout));
    assert.equal(exitCode, 2);
  });

  it('sarif says where, by which rule, and what could not be checked', async () => {
    const { stdout, folder } = await check('sarif', { 'Ré solution 50%.draft': stray, 'word.draft': 'PK\u0003\u0004' });
    const [run] = JSON.parse(stdout).runs;
    const [result] = run.results;
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(
      fileURLToPath(new URL(artifactLocation.uri, run.originalUriBaseIds[artifactLocation.uriBaseId].uri)),
      join(folder, 'Ré solution 50%.draft'),
    );
    assert.ok(!artifactLocation.uri.includes('/'), 'The address is relative.');
    assert.deepEqual(region, { startLine: 5, startColumn: 50, endLine: 5, endColumn: 51 });
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const rule = run.tool.driver.rules[result.ruleIndex];
    assert.equal(rule.id, 'unbalanced-bracket');
    assert.ok(!('helpUri' in rule), 'The page of a rule has no address on the web until one is known.');
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /Word/);
  });

  it('name a fix that is too large for a report, and carry a small one', async () => {
    const small = '1. A.\n\n2. B.\n\n3. C.\n\n5. D.\n';
    const large = Array.from({ length: 30 }, (_, at) => `${at + 1}. A.\n\n`)
      .join('')
      .replace('2. A.\n\n', '');
    const title = 'Renumber the operative paragraphs, and every reference to them';
    const [ofLarge, ofSmall] = JSON.parse((await check('json', { 'a.draft': large, 'b.draft': small })).stdout).map(
      ({ messages: [message] }: { messages: Record<string, unknown>[] }) => message,
    );
    assert.deepEqual([ofLarge.suggestions, ofLarge.suggestionsTooLargeForThisReport], [undefined, [title]]);
    assert.deepEqual(
      [ofSmall.suggestions, ofSmall.suggestionsTooLargeForThisReport],
      [[{ desc: title, fix: { range: [21, 22], text: '4' } }], undefined],
    );
    const sarif = JSON.parse((await check('sarif', { 'a.draft': large })).stdout);
    assertValidSarif(sarif);
    assert.deepEqual(sarif.runs[0].results[0].properties, { fixesTooLargeForThisReport: [title] });
    assert.equal(sarif.runs[0].results[0].fixes, undefined);
  });

  it('grow with the draft, and no faster, where every paragraph bears one number', async () => {
    for (const format of ['json', 'sarif']) {
      const [once, twice] = await Promise.all(
        [500, 1000].map(async (lines) => (await check(format, { 'a.draft': '1.\n'.repeat(lines) })).stdout.length),
      );
      assert.ok((twice ?? 0) < 2.1 * (once ?? 0), `${format}: ${once} characters for 500 lines, ${twice} for 1000`);
    }
  });

  it('sarif names a draft outside the working directory by its whole address', async () => {
    const [inside, outside] = [folderWith({}), folderWith({ 'a.draft': stray })];
    const { stdout } = await penholder(['check', '--format', 'sarif', join(outside, 'a.draft')], { in: inside });
    const report = JSON.parse(stdout);
    assertValidSarif(report);
    assert.equal(report.runs[0].artifacts[0].location.uri, pathToFileURL(join(outside, 'a.draft')).href);
  });

  it('github writes workflow commands', async () => {
    const { stdout } = await check('github', { 'a.draft': clean, 'b, 50%.draft': stray });
    assert.match(stdout, /^::error file=b%2C 50%25\.draft,line=5,endLine=5,col=50,endColumn=51,title=unbalanced-bracket::[^\n]+\n$/);
  });

  it('github names files from the repository’s folder', async () => {
    const folder = folderWith({ 'oceans/a.draft': stray });
    const surroundings = { in: join(folder, 'oceans'), env: { GITHUB_WORKSPACE: folder } };
    const { stdout } = await penholder(['check', '--format', 'github', 'a.draft'], surroundings);
    assert.match(stdout, /^::error file=oceans\/a\.draft,/);
  });

  it('compact writes a line for each finding, which the problem matcher of VS Code reads, and nothing else', async () => {
    const files = { 'a.draft': clean, 'oceans/b.draft': stray, 'c.draft': Buffer.of(0x31, 0xe9) };
    const { stdout } = await check('compact', files);
    const [json] = [(await check('json', files)).stdout].map((text) => JSON.parse(text));
    const expected = json.flatMap(({ filePath, messages }: { filePath: string; messages: Record<string, unknown>[] }) =>
      messages.map(({ line, column, message, ruleId }) => [basename(filePath), String(line), String(column), message, ruleId ?? undefined]),
    );
    const { regexp, file, line, column, severity, message, code } = problemMatcher().pattern;
    const lines = stdout.split('\n').slice(0, -1);
    const read = lines.map((written) => {
      const groups = new RegExp(regexp).exec(written) ?? assert.fail(written);
      assert.match(groups[severity] ?? '', /^(error|warning|info|hint)$/);
      return [basename(groups[file] ?? ''), groups[line], groups[column], groups[message], groups[code]];
    });
    assert.ok(read.length >= 2);
    assert.deepEqual(read, expected);
    assert.match(stdout, /^oceans\/b\.draft:5:50: error: \S.* \[unbalanced-bracket\]$/m);
  });

  it('stylish shows the place in the draft and the totals', async () => {
    const { stdout } = await check('stylish', { 'a.draft': clean, 'b.draft': stray });
    const [heading, finding, line = '', marks = ''] = stdout.split('\n');
    assert.equal(heading, 'b.draft');
    assert.match(finding ?? '', /^ {2}5:50 {2}error {4}\S.* {2}unbalanced-bracket$/);
    assert.equal(line[marks.indexOf('^')], ']');
    assert.match(stdout, /\n\n1 error in 2 drafts\.\n/);
  });

  it('stylish shows the words round the place where the line is long', async () => {
    const long = `1. ${'To mark the channels of the river, '.repeat(40)}]and to train ${'the pilots '.repeat(40)}.\n`;
    const [, , line = '', marks = ''] = (await check('stylish', { 'a.draft': long })).stdout.split('\n');
    assert.equal(line[marks.indexOf('^')], ']');
    assert.ok(line.length < 110, `${line.length} columns`);
    assert.match(line, /^ +… .* …$/);
  });

  it('stylish sets the mark under the place after wide and combined characters', async () => {
    const [, , line = '', marks = ''] = (await check('stylish', { 'a.draft': '决议 decisio\u0301n]\n' })).stdout.split('\n');
    // Two wide characters take two columns more than they have code units, and the accent takes one less.
    assert.equal(marks.indexOf('^'), line.indexOf(']') + 1);
  });

  it('stylish reports more findings than a call takes arguments', async function () {
    this.timeout(120_000);
    const { stdout, stderr, exitCode } = await check('stylish', { 'a.draft': ']\n\n'.repeat(125_000) });
    assert.deepEqual([stderr, exitCode], ['', 1]);
    assert.match(stdout, /^ {7}1:1 {2}error/m);
    assert.ok(stdout.endsWith('\n125000 errors in 1 draft.\n'));
  });

  it('stylish cuts no character in two', async () => {
    // The window of a long line begins and ends at another place of the emoji in each draft.
    const emojis = '👩‍👩‍👧👍🏽🇧🇷é́';
    const drafts = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [
        `${at}.draft`,
        `${'x'.repeat(at)}${emojis.repeat(9)}]${'y'.repeat(at % 5)}${emojis.repeat(9)}\n`,
      ]),
    );
    const { stdout } = await check('stylish', drafts);
    const shown = stdout.split('\n').filter((line) => line.includes('…') && line.includes(']'));
    const characters = new Set([...new Intl.Segmenter().segment(`xy] …${emojis}`)].map(({ segment }) => segment));
    const excerpts = shown.filter((line) => !line.includes('error'));
    assert.equal(excerpts.length, 24);
    for (const excerpt of excerpts)
      for (const { segment } of new Intl.Segmenter().segment(excerpt)) assert.ok(characters.has(segment), `${segment} in ${excerpt}`);
  });

  it('stylish lets no control of a draft through to the terminal', async () => {
    const { stdout } = await check('stylish', { 'a.draft': '1. To\tmark\u001bc the\u009b0m \u202Echannels\u0007.]\n' });
    assert.ok(stdout.includes('channels'));
    assert.deepEqual(
      stdout.match(/[\p{Cc}\u202E]/gu)?.filter((control) => control !== '\n'),
      [],
    );
  });

  it('colours where FORCE_COLOR asks for it, and never with NO_COLOR', async () => {
    const coloured = await check('stylish', { 'a.draft': stray }, { FORCE_COLOR: '1' });
    assert.ok(coloured.stdout.includes('\u001b[31m'));
    const plain = await check('stylish', { 'a.draft': stray }, { FORCE_COLOR: '1', NO_COLOR: '1' });
    assert.ok(!plain.stdout.includes('\u001b'));
  });
});

/** The numbers are of groups of the expression. */
interface Pattern extends Readonly<Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>> {
  readonly regexp: string;
}

function problemMatcher(): { readonly pattern: Pattern } {
  const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return contributes.problemMatchers.find(({ name }: { name: string }) => name === 'penholder');
}

function assertValidSarif(report: unknown): void {
  // The schema is of JSON Schema's draft 4; in all that it uses, only the keyword of its own address has changed since.
  const { $schema: _draft, id: _address, ...schema } = JSON.parse(readFileSync(sarifSchema(), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  assert.ok(validate(report), JSON.stringify(validate.errors, undefined, 2));
}

function sarifSchema(): string {
  return createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
}
