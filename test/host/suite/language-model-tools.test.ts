import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, penholder, showNewDraft } from './support.ts';

const names = ['check_draft', 'outline_draft', 'list_proposals', 'look_up_citation', 'agreed_language'].map((name) => `penholder_${name}`);

/** What a tool answers a model in a chat: these tests stand in for its chat, and VS Code answers its question whether to go on with yes. */
async function invoke(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(`penholder_${name}`, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value);
}

describe('the tools for language models', () => {
  const settings = () => vscode.workspace.getConfiguration('penholder');
  const turn = (on: boolean | undefined) => settings().update('languageModelTools.enabled', on, vscode.ConfigurationTarget.Global);
  before(() => penholder().activate());
  after(async () => {
    await turn(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are not there before the user has said so, and a workspace cannot say it', async () => {
    await assert.rejects(invoke('check_draft', { file: 'night-trains.draft' }));
    await assert.rejects(
      (async () => settings().update('languageModelTools.enabled', true, vscode.ConfigurationTarget.Workspace))(),
      /does not support|only be|user settings/i,
    );
    await assert.rejects(invoke('check_draft', { file: 'night-trains.draft' }));
  });

  it('answer about the drafts of the workspace while the setting is on', async () => {
    await turn(true);
    await eventually(
      () => names.every((name) => vscode.lm.tools.some((tool) => tool.name === name)),
      () => `the tools among ${vscode.lm.tools.map(({ name }) => name)}`,
    );
    const { findings } = await eventually(
      () => invoke('check_draft', { file: 'level-crossings.draft' }).catch(() => undefined),
      () => 'an answer',
    );
    assert.ok(Array.isArray(findings));
    const { parts } = await invoke('outline_draft', { file: 'night-trains.draft' });
    assert.ok(Array.isArray(parts) && parts.length > 0);
    assert.ok((await invoke('list_proposals', { file: 'night-trains.draft' }))['proposals']);
    assert.equal((await invoke('look_up_citation', { citation: 'A/RES/60/288' }))['symbol'], 'A/RES/60/288');
    assert.ok((await invoke('agreed_language', { text: 'To keep the lamps of all the night trains lit until the morning' }))['passages']);
  });

  it('answer about what is in the editor and in no file yet', async () => {
    const { document } = await showNewDraft('THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To oil the axles.]\n');
    const { findings } = await invoke('check_draft', { file: document.uri.path });
    assert.match(JSON.stringify(findings), /unbalanced-bracket/);
  });

  it('tell the model in a sentence why there is no answer', async () => {
    await assert.rejects(invoke('check_draft', { file: '/etc/passwd' }), /No draft of the workspace is named “\/etc\/passwd”/);
  });

  it('are gone when the setting is off again', async () => {
    await turn(false);
    await eventually(
      () =>
        invoke('check_draft', { file: 'night-trains.draft' }).then(
          () => false,
          () => true,
        ),
      () => 'a refusal',
    );
  });
});
