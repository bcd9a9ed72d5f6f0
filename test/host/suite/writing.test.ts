import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, showNewDraft } from './support.ts';

/** An editor in front, with its cursor where `┆` stands. */
async function editorOf(source: string): Promise<vscode.TextEditor> {
  const at = source.indexOf('┆');
  const editor = await showNewDraft(source.replace('┆', ''));
  const cursor = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

const type = (text: string) => vscode.commands.executeCommand('type', { text });

/** The text with `┆` at the cursor. */
function shown({ document, selection }: vscode.TextEditor): string {
  const at = document.offsetAt(selection.active);
  const text = document.getText();
  return `${text.slice(0, at)}┆${text.slice(at)}`;
}

async function becomes(editor: vscode.TextEditor, expected: string): Promise<void> {
  await eventually(
    () => shown(editor) === expected,
    () => `${JSON.stringify(expected)}, not ${JSON.stringify(shown(editor))}`,
  );
}

describe('writing', () => {
  it('Enter after a number brings the next, and on it ends the list', async () => {
    const editor = await editorOf('The General Assembly,\n\n1. Welcomes the trains;\n\n2. Thanks the drivers;┆\n');
    await type('\n');
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes the trains;\n\n2. Thanks the drivers;\n\n3. ┆\n');
    await type('\n');
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes the trains;\n\n2. Thanks the drivers;\n\n┆\n');
  });

  it('Enter in a list that is indented brings the next letter below the last', async () => {
    const editor = await editorOf('The General Assembly,\n\n1. Asks for:\n\n   (a) Trains;┆\n');
    await type('\n');
    await becomes(editor, 'The General Assembly,\n\n1. Asks for:\n\n   (a) Trains;\n\n   (b) ┆\n');
  });

  it('a straight quotation mark becomes a curly one, and the closing one is typed over', async () => {
    const editor = await editorOf('1. Welcomes the ┆');
    await type('"');
    await becomes(editor, '1. Welcomes the “┆');
    for (const letter of 'Night') await type(letter);
    await type('"');
    await becomes(editor, '1. Welcomes the “Night”┆');
    await vscode.commands.executeCommand('cursorLeft');
    await type('"');
    await becomes(editor, '1. Welcomes the “Night”┆');
  });

  it('a straight quotation mark stays where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('penholder');
    await settings.update('curlyQuotationMarks', false, vscode.ConfigurationTarget.Global);
    try {
      const editor = await editorOf('1. Welcomes the ┆');
      await type('"');
      for (const letter of 'Night') await type(letter);
      // Nothing comes; another key that does bring something tells that it would have come by now.
      await type('\n');
      await becomes(editor, '1. Welcomes the "Night\n\n2. ┆');
    } finally {
      await settings.update('curlyQuotationMarks', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a bracket’s end that VS Code has written is typed over', async () => {
    const editor = await editorOf('1. Welcomes ┆');
    for (const letter of '[trains]') await type(letter);
    await becomes(editor, '1. Welcomes [trains]┆');
  });

  it('a paragraph moves with its cursor, numbers stay in order, and one undo takes it back', async () => {
    const before = 'The General Assembly,\n\n1. Welcomes trains, as paragraph 2 says;\n\n2. Welcomes ┆buses.\n';
    const editor = await editorOf(before);
    await eventually(
      async () => {
        await vscode.commands.executeCommand('penholder.moveParagraphUp');
        return shown(editor) !== before;
      },
      () => 'a paragraph that moves',
      500,
    );
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes ┆buses;\n\n2. Welcomes trains, as paragraph 1 says.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before.replace('┆', ''));
    const first = editor.document.positionAt(before.indexOf('trains'));
    editor.selection = new vscode.Selection(first, first);
    await vscode.commands.executeCommand('penholder.moveParagraphDown');
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes buses;\n\n2. Welcomes ┆trains, as paragraph 1 says.\n');
  });

  it('Tab before a number moves the paragraph a level down, Shift+Tab up again, and elsewhere they are the editor’s', async () => {
    const before = 'The General Assembly,\n\n1. Welcomes trains:\n\n2. ┆Welcomes buses, as paragraph 3 says;\n\n3. Thanks them.\n';
    const editor = await editorOf(before);
    const press = (name: string, orElse: string) => vscode.commands.executeCommand(`penholder.moveLevel${name}`, { orElse });
    await eventually(
      async () => {
        await press('Down', 'tab');
        return shown(editor) !== before;
      },
      () => 'a paragraph that moves',
      500,
    );
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes trains:\n\n(a) ┆Welcomes buses, as paragraph 2 says;\n\n2. Thanks them.\n');
    await press('Up', 'outdent');
    await becomes(editor, before);
    const words = editor.document.positionAt(before.indexOf('buses') - 1);
    editor.selection = new vscode.Selection(words, words);
    await press('Down', 'tab');
    await eventually(
      () => /Welcomes\s{2,}buses/.test(editor.document.getText()),
      () => JSON.stringify(editor.document.getText()),
    );
  });

  it('a paragraph is put in with the cursor where its words go, and one undo takes it back', async () => {
    const before = 'The General Assembly,\n\n1. Welcomes ┆trains, as paragraph 2 says;\n\n2. Thanks them.\n';
    const editor = await editorOf(before);
    await eventually(
      async () => {
        await vscode.commands.executeCommand('penholder.insertParagraphBelow');
        return shown(editor) !== before;
      },
      () => 'a paragraph that comes in',
      500,
    );
    await becomes(editor, 'The General Assembly,\n\n1. Welcomes trains, as paragraph 3 says;\n\n2. ┆\n\n3. Thanks them.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before.replace('┆', ''));
    const words = editor.document.positionAt(before.indexOf('┆'));
    editor.selection = new vscode.Selection(words, words);
    await vscode.commands.executeCommand('penholder.insertParagraphAbove');
    await becomes(editor, 'The General Assembly,\n\n1. ┆\n\n2. Welcomes trains, as paragraph 3 says;\n\n3. Thanks them.\n');
  });

  it('openers and the draft’s numbers are offered', async () => {
    const editor = await editorOf('The General Assembly,\n\n1. Welcomes trains;\n\n2. Req┆\n\n3. Thanks those of paragraph \n');
    const offered = async (place: vscode.Position) => {
      const { uri } = editor.document;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, place);
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await eventually(
      async () => (await offered(editor.selection.active)).includes('Requests'),
      () => 'a verb that is offered',
      500,
    );
    assert.deepEqual((await offered(new vscode.Position(6, 29))).slice(0, 2), ['1', '2']);
  });

  it('F2 on a number gives it another, and references follow', async () => {
    const before = 'The General Assembly,\n\n1. Welcomes trains, as paragraph 2 says;\n\n2┆. Thanks them.\n';
    const editor = await editorOf(before);
    const { uri } = editor.document;
    const rename = () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, editor.selection.active, '5');
    await eventually(
      async () => (await rename()).size > 0,
      () => 'a number that is renamed',
      500,
    );
    await vscode.workspace.applyEdit(await rename());
    assert.equal(editor.document.getText(), 'The General Assembly,\n\n1. Welcomes trains, as paragraph 5 says;\n\n5. Thanks them.\n');
  });

  it('a draft is formatted without a word changed', async () => {
    const editor = await editorOf('The General Assembly,  \n\n\n\n1. Welcomes ┆trains. \n\n');
    const expected = 'The General Assembly,\n\n1. Welcomes trains.\n';
    await eventually(
      async () => {
        await vscode.commands.executeCommand('editor.action.formatDocument');
        return editor.document.getText() === expected;
      },
      () => JSON.stringify(editor.document.getText()),
      500,
    );
  });

  it('copied text is cleaned up, and page numbers are asked about', async () => {
    const lines =
      '1. Welcomes the trains that run by night between the capitals of all\nmember states, and the buses;\n\n7/12\n\n2. Thanks them.\n';
    const editor = await editorOf(`The General Assembly,\n\n┆${lines}`);
    void vscode.commands.executeCommand('penholder.cleanUp');
    // What was not asked about is chosen in the preview; the group of page numbers is not until somebody ticks it.
    await eventually(
      async () => {
        await vscode.commands.executeCommand('refactorPreview.apply');
        return editor.document.getText().includes('of all member states');
      },
      () => JSON.stringify(editor.document.getText()),
      500,
    );
    assert.equal(
      editor.document.getText(),
      'The General Assembly,\n\n1. Welcomes the trains that run by night between the capitals of all member states, and the buses;\n\n7/12\n\n2. Thanks them.\n',
    );
  });

  it('a selection grows from the word to the bracket and the paragraph', async () => {
    const editor = await editorOf('The General Assembly,\n\n1. Welcomes [night tr┆ains] and buses.\n');
    const selected = () => editor.document.getText(editor.selection);
    for (const expected of ['trains', 'night trains', '[night trains]', 'Welcomes [night trains] and buses.']) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      await eventually(
        () => selected() === expected,
        () => `${expected}, not ${selected()}`,
      );
    }
    assert.equal(editor.selections.length, 1);
  });
});
