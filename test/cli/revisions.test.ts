import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../support/installed.ts';
import { paragraph, run, tracked, wordDocument } from '../support/word-document.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const base = `THE GENERAL ASSEMBLY,

RESOLVES:

1. To mark the channels of the river with lights that can be seen from two miles away.

2. To train the pilots of the harbours that the riparian States name [CHILE: and to pay them] every year.
`;
const newer = base
  .replace('two miles', 'three miles')
  .replace(' [CHILE: and to pay them]', '')
  .concat('\n3. To meet again in the spring.\n');

describe('penholder diff', () => {
  after(removeFolders);
  let folder: string;
  before(() => {
    folder = folderWith({ 'old.draft': base, 'new.draft': newer, 'letter.docx': Uint8Array.of(0x50, 0x4b, 0x03, 0x04) });
  });
  const diff = (...args: string[]) => penholder(['diff', ...args, 'old.draft', 'new.draft'], { in: folder });

  it('tells what a newer revision changes', async () => {
    const { exitCode, stdout, stderr } = await diff();
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.equal(
      stdout,
      `old.draft → new.draft
Paragraphs: 1 added, 2 edited, 2 the same.

~     5  operative paragraph 1
         … with lights that can be seen from [-two-] {+three+} miles away.

~     7  operative paragraph 2
         … the harbours that the riparian States name [-[CHILE: and to pay them]-] every year.

+     9  operative paragraph 3, added
         {+To meet again in the spring.+}

    7  Bracket of CHILE lifted: “and to pay them” (its words are gone)
`,
    );
  });

  it('tells it as JSON', async () => {
    const { stdout } = await diff('--format', 'json');
    const { before, after, same, paragraphs, brackets } = JSON.parse(stdout);
    assert.deepEqual([before, after, same, paragraphs.length], ['old.draft', 'new.draft', 2, 3]);
    assert.deepEqual(paragraphs[0].words[1], { text: ' two', in: 'before' });
    assert.deepEqual(brackets, [
      { change: 'closed', line: 7, name: 'operative paragraph 2', words: 'and to pay them', by: ['CHILE'], kept: false },
    ]);
  });

  it('tells it as Markdown', async () => {
    const { stdout } = await diff('--format', 'markdown');
    assert.match(stdout, /^# old\.draft → new\.draft\n/);
    assert.match(stdout, /can be seen from ~~two~~ \*\*three\*\* miles/);
  });

  it('tells it as one page, in which a draft cannot act', async () => {
    const hostile = folderWith({ 'a.draft': base, '<img src=x>.draft': base.replace('lights', '<script>alert(1)</script>') });
    const { stdout } = await penholder(['diff', '--format', 'html', 'a.draft', '<img src=x>.draft'], { in: hostile });
    assert.match(stdout, /^<!DOCTYPE html>/);
    assert.doesNotMatch(stdout, /<script|<img/);
    assert.match(stdout, /<ins><span class="spoken">added: <\/span>/);
  });

  it('takes one of the two from standard input', async () => {
    const { stdout } = await penholder(['diff', '-', 'new.draft'], { in: folder, input: newer });
    assert.equal(stdout, '- → new.draft\nParagraphs: 5 the same.\n');
  });

  for (const [args, said] of [
    [['old.draft'], /Name two revisions/],
    [['old.draft', 'gone.draft'], /gone\.draft: There is no such file/],
    [['--format', 'pdf', 'old.draft', 'new.draft'], /no format “pdf”/],
    [['-', '-'], /Only one/],
    [['old.draft', 'letter.docx'], /letter\.docx: It is damaged, or was not copied to its end/],
    [['old.draft', '.'], /This folder has several drafts/],
  ] as const)
    it(`says what is wrong with: penholder diff ${args.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await penholder(['diff', ...args], { in: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, said);
    });
});

describe('penholder merge', () => {
  after(removeFolders);
  const merge = (ours: string, theirs: string, ...args: string[]) => {
    const folder = folderWith({ 'base.draft': base, 'ours.draft': ours, 'theirs.draft': theirs });
    return { folder, done: penholder(['merge', ...args, 'base.draft', 'ours.draft', 'theirs.draft'], { in: folder }) };
  };

  it('writes the changes of both into ours', async () => {
    const { folder, done } = merge(base.replace('two', 'three'), base.replace('every year', 'every second year'));
    assert.deepEqual({ ...(await done), bytes: undefined }, { exitCode: 0, stdout: '', stderr: '', bytes: undefined });
    assert.equal(readFileSync(join(folder, 'ours.draft'), 'utf8'), base.replace('two', 'three').replace('every year', 'every second year'));
  });

  it('keeps what both changed as rivals, and says so', async () => {
    const { folder, done } = merge(base.replace('two', 'three'), base.replace('two', 'five'), '--ours', 'Peru', '--theirs', 'Chile');
    const { exitCode, stderr } = await done;
    assert.equal(exitCode, 1);
    assert.match(stderr, /One passage was changed by both/);
    assert.match(readFileSync(join(folder, 'ours.draft'), 'utf8'), /from \[Peru: three\] \[Chile: five\] miles/);
  });
});

describe('penholder compile', () => {
  const plain = base.replace(' [CHILE: and to pay them]', '');
  after(removeFolders);
  let folder: string;
  before(() => {
    folder = folderWith({
      'base.draft': plain,
      'chile.draft': plain.replace('two miles', 'three miles'),
      'peru.draft': plain.replace(' every year', ''),
    });
  });

  it('makes one text of the copies, which each delegation finds its own in', async () => {
    const { exitCode, stdout, stderr } = await penholder(['compile', 'base.draft', 'chile.draft=Chile', 'peru.draft=Peru'], { in: folder });
    assert.deepEqual([exitCode, stderr], [0, 'penholder: 2 places are contested.\n']);
    assert.equal(
      stdout,
      plain.replace('two miles', '[two] (Chile: delete) [Chile: three] miles').replace(' every year', ' [every year] (Peru: delete)'),
    );
    const own = await penholder(['text', '-', '--as', 'Peru'], { in: folder, input: stdout });
    assert.equal(own.stdout, plain.replace(' every year', ''));
  });

  it('takes a Word document for the text with its changes accepted', async () => {
    const lines = plain.trimEnd().split('\n\n');
    const body = lines.map((line) => {
      const [before = '', after] = line.split('two miles');
      const changed = tracked('del', 'Chile', run('two')) + tracked('ins', 'Chile', run('three')) + run(' miles');
      return paragraph(after === undefined ? run(line) : run(before) + changed + run(after));
    });
    const sent = folderWith({ 'base.draft': plain, 'chile.docx': wordDocument({ body: body.join('') }) });
    const { exitCode, stdout, stderr } = await penholder(['compile', 'base.draft', 'chile.docx=Chile'], { in: sent });
    assert.equal(stdout, plain.replace('two miles', '[two] (Chile: delete) [Chile: three] miles'));
    assert.deepEqual(
      [exitCode, stderr],
      [0, 'penholder: chile.docx: Its tracked changes are accepted.\npenholder: One place is contested.\n'],
    );
  });

  it('has no proposal of a delegation that sent the Word document back as it was', async () => {
    const sent = folderWith({ 'base.draft': plain.replace('two miles', 'two\nmiles') });
    await penholder(['export', 'base.draft', '-o', 'chile.docx'], { in: sent });
    const { exitCode, stdout, stderr } = await penholder(['compile', 'base.draft', 'chile.docx=Chile'], { in: sent });
    assert.deepEqual([exitCode, stdout, stderr], [0, plain.replace('two miles', 'two\nmiles'), 'penholder: The copies change nothing.\n']);
  });

  for (const [args, said] of [
    [['base.draft'], /Name the base, and each copy/],
    [['base.draft', 'chile.draft'], /Say whose copy “chile\.draft” is/],
    [['base.draft', 'chile.draft=[Chile'], /cannot stand in a bracket/],
    [['base.draft', 'chile.draft=Chile', 'peru.draft=Chile'], /Two copies are of Chile/],
    [['base.draft', 'gone.draft=Chile'], /gone\.draft: There is no such file/],
  ] as const)
    it(`says what is wrong with: penholder compile ${args.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await penholder(['compile', ...args], { in: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, said);
    });
});

function gitIn(folder: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: path },
      stdio: 'pipe',
    });
}

describe('penholder git-setup', () => {
  after(removeFolders);

  it('has git compare and merge drafts', async function () {
    const folder = folderWith({ 'a.draft': base });
    const git = gitIn(folder);
    try {
      git('init', '-q', '-b', 'main');
    } catch {
      this.skip();
    }
    const { exitCode, stderr } = await penholder(['git-setup'], { in: folder });
    assert.equal(exitCode, 0, stderr);
    assert.equal(readFileSync(join(folder, '.gitattributes'), 'utf8'), '*.draft diff=penholder merge=penholder\n*.docx diff=penholder\n');
    assert.match((await penholder(['git-setup'], { in: folder })).stderr, /set up already/);
    assert.equal(readFileSync(join(folder, '.gitattributes'), 'utf8').split('\n').length, 3);
    git('add', '.');
    git('commit', '-qm', 'base');
    git('switch', '-qc', 'theirs');
    writeFileSync(join(folder, 'a.draft'), base.replace('every year', 'every second year'));
    git('commit', '-qam', 'theirs');
    git('switch', '-q', 'main');
    writeFileSync(join(folder, 'a.draft'), base.replace('two', 'three'));
    assert.match(git('diff'), /operative paragraph 1\n.*\[-two-\] \{\+three\+\}/);
    git('commit', '-qam', 'ours');
    git('merge', '-q', '-m', 'both', 'theirs');
    assert.equal(readFileSync(join(folder, 'a.draft'), 'utf8'), base.replace('two', 'three').replace('every year', 'every second year'));
  });

  it('has git show what changes in Word documents', async function () {
    const count = (words: string) => wordDocument({ body: paragraph(run('1. To count ') + words + run(' every year.')) });
    const folder = folderWith({ 'a.docx': count(run('two herons')), 'b.docx': 'no document' });
    const git = gitIn(folder);
    try {
      git('init', '-q', '-b', 'main');
    } catch {
      this.skip();
    }
    await penholder(['git-setup'], { in: folder });
    git('add', '.');
    git('commit', '-qm', 'base');
    writeFileSync(
      join(folder, 'a.docx'),
      count(tracked('del', 'Chile', run('two')) + tracked('ins', 'Chile', run('three')) + run(' herons')),
    );
    assert.match(git('diff'), /operative paragraph 1\n.*\[-two-\] \{\+three\+\}/);
    git('commit', '-qam', 'Chile');
    const log = git('log', '-p');
    assert.match(log, /^-1\. To count two herons every year\.$/m);
    assert.match(log, /^\+1\. To count \{~~two~>three~~\}\{>>@Chile .*<<\} herons every year\.$/m);
    assert.match(log, /^\+This is no Word document/m);
  });

  it('says where there is no repository', async () => {
    const { exitCode, stderr } = await penholder(['git-setup'], { in: folderWith({}) });
    assert.equal(exitCode, 2);
    assert.match(stderr, /git says: .*not a git repository/);
  });
});
