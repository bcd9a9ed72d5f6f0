import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import { codes, diagnosed, draftUri, eventually, penholder, showNewDraft } from './support.ts';

const ask = vscode.commands.executeCommand;
const examples = join(import.meta.dirname, '../../../examples');
const { contributes } = penholder().packageJSON;

interface Key {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

describe('commands and keys', () => {
  it('are all there', async () => {
    await penholder().activate();
    const known = await vscode.commands.getCommands(true);
    for (const { command } of contributes.commands) assert.ok(known.includes(command), command);
    const linked = JSON.stringify([contributes.walkthroughs, contributes.viewsWelcome]).matchAll(/(?:command|onCommand):([\w.]+)/g);
    for (const [, command = ''] of linked) assert.ok(known.includes(command), command);
  });

  it('take no key away that VS Code uses in a draft, save F7 where words are marked, and Tab where a level can change', async () => {
    const address = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const defaults: readonly Key[] = parse((await vscode.workspace.openTextDocument(address)).getText());
    assert.ok(defaults.length > 500);
    const all: readonly Key[] = contributes.keybindings;
    const isTab = ({ key }: Key) => /^(?:shift\+)?tab$/.test(key);
    const colliding = all
      .filter((each) => !isTab(each))
      .flatMap(({ key, when = '' }) =>
        defaults
          .filter((other) => other.key === key && !other.command.startsWith('penholder.') && canBothHold(when, other.when ?? ''))
          .map(({ command }) => command),
      );
    // With the cursor in a bracket, the pair is marked, and F7 would go to and fro between the two: it shall lead on.
    assert.deepEqual(colliding.sort(), ['editor.action.wordHighlight.next', 'editor.action.wordHighlight.prev']);
    // Tab is taken before a number and of whole paragraphs alone, and never from what it completes.
    for (const { key, when = '' } of all.filter(isTab))
      for (const part of [
        'penholder.mayChangeLevel',
        '!suggestWidgetVisible',
        '!inSnippetMode',
        '!inlineSuggestionVisible',
        '!hasSnippetCompletions',
      ])
        assert.ok(when.split(' && ').includes(part), `${key}: ${part}`);
  });
});

/** False only where one condition asks for what the other rules out, or for another place than a text editor. */
function canBothHold(own: string, other: string): boolean {
  const [mine, theirs] = [own, other].map((when) => when.split('&&').map((part) => part.trim()));
  if (theirs?.some((part) => mine?.includes(part.startsWith('!') ? part.slice(1) : `!${part}`))) return false;
  return true;
}

describe('settling in', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-samples-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await ask('workbench.action.revertAndCloseActiveEditor');
  });

  it('the samples are copied into a new folder each time, and the first is shown with its faults', async () => {
    const drafts = globSync('*.draft', { cwd: examples }).sort();
    await ask('penholder.openSampleDrafts', vscode.Uri.file(folder));
    const first = join(folder, 'penholder-samples');
    assert.deepEqual(globSync('**/*', { cwd: first }).sort(), drafts);
    for (const draft of drafts) assert.equal(readFileSync(join(first, draft), 'utf8'), readFileSync(join(examples, draft), 'utf8'));
    const { document } = vscode.window.activeTextEditor ?? assert.fail('no editor');
    assert.equal(document.uri.fsPath, join(first, 'marine-litter-resolution.draft'));
    await eventually(
      () => codes(document.uri).includes('unbalanced-bracket'),
      () => `the lost bracket, not [${codes(document.uri)}]`,
    );
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode('Worked on.\n'));
    await ask('penholder.openSampleDrafts', vscode.Uri.file(folder));
    assert.deepEqual(globSync('*', { cwd: folder }).sort(), ['penholder-samples', 'penholder-samples-2']);
    assert.equal(readFileSync(document.uri.fsPath, 'utf8'), 'Worked on.\n');
  });

  for (const body of ['oas', 'un', 'who', 'unfccc'])
    it(`a new draft for ${body} has no faults, and Tab leads through what is to be filled in`, async () => {
      await ask('penholder.newDraft', body);
      const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
      const { document } = editor;
      assert.deepEqual([document.languageId, document.isUntitled], ['draft', true]);
      assert.doesNotMatch(document.getText(), /\$\{/);
      const first = document.getText(editor.selection);
      assert.notEqual(first, '');
      await ask('jumpToNextSnippetPlaceholder');
      const second = document.getText(editor.selection);
      assert.ok(second !== '' && second !== first);
      // A fault that is written into it tells that it has been checked.
      await ask('leaveSnippet');
      assert.ok(await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 2).range.end, ']')));
      await diagnosed(document.uri, ['unbalanced-bracket']);
      await ask('undo');
      await diagnosed(document.uri, []);
    });

  it('snippets are offered by their names', async () => {
    const { document } = await showNewDraft('The General Assembly,\n\npreamb');
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(2, 6));
    const labels = items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('preambular'), labels.join());
  });
});

describe('penholder check as a task', () => {
  it('is offered for the folder, and ends with an error where there are errors', async () => {
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'penholder' });
    assert.ok(task);
    assert.deepEqual(others, []);
    assert.equal(await exitCodeOf(task), 1);
  });

  it('fills the Problems panel by its matcher, also from a file that is no draft', async () => {
    const notes = draftUri('plenary.txt');
    const text = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To run the the trains by night.\n\n2. To paint [the wagons.\n';
    await vscode.workspace.fs.writeFile(notes, new TextEncoder().encode(text));
    try {
      const [task] = await vscode.tasks.fetchTasks({ type: 'penholder' });
      assert.ok(task?.execution instanceof vscode.ProcessExecution);
      const { process, args, options } = task.execution;
      const own = new vscode.Task(
        { type: 'penholder', paths: ['plenary.txt'] },
        task.scope ?? vscode.TaskScope.Workspace,
        'plenary',
        'penholder',
        new vscode.ProcessExecution(process, [...args.slice(0, -1), 'plenary.txt'], options ?? {}),
        '$penholder',
      );
      assert.equal(await exitCodeOf(own), 1);
      await diagnosed(notes, ['doubled-word', 'unbalanced-bracket']);
      const [first] = vscode.languages.getDiagnostics(notes);
      assert.deepEqual([first?.range.start.line, first?.source], [4, 'penholder']);
    } finally {
      await vscode.workspace.fs.delete(notes);
    }
  });
});

/** Of the process that the task runs. */
async function exitCodeOf(task: vscode.Task): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.name === task.name) resolve(exitCode);
  });
  try {
    await vscode.tasks.executeTask(task);
    return await promise;
  } finally {
    listening.dispose();
  }
}
