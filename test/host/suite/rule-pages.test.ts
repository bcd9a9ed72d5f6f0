import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, eventually, openDraft } from './support.ts';

const preview = () => {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputCustom ? `${input.viewType} ${input.uri}` : undefined;
};
const shows = (rule: string) =>
  eventually(
    () => preview() === `vscode.markdown.preview.editor penholder-rule:/${rule}.md`,
    () => `the page of ${rule}, not ${preview()}`,
  );

describe('the page of a rule', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));

  it('opens as a preview where a finding links to it', async () => {
    const { document } = await openDraft('night-trains.draft');
    const [finding] = await diagnosed(document.uri, ['unbalanced-bracket', 'number-gap']);
    assert.ok(finding && typeof finding.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    await shows(String(finding.code.value));
  });

  it('opens by command', async () => {
    await vscode.commands.executeCommand('penholder.showRule', 'number-gap');
    await shows('number-gap');
  });

  it('is there for every rule that has a setting, and cannot be changed', async () => {
    const { packageJSON } = vscode.extensions.getExtension('penholder.penholder') ?? {};
    const rules = Object.keys(packageJSON.contributes.configuration.properties['penholder.rules'].properties);
    assert.ok(rules.length > 30);
    for (const rule of rules) {
      const page = vscode.Uri.parse(`penholder-rule:/${rule}.md`);
      assert.match((await vscode.workspace.openTextDocument(page)).getText(), new RegExp(`^# ${rule}\\b`));
      await assert.rejects(async () => vscode.workspace.fs.writeFile(page, new Uint8Array()));
    }
  });
});
