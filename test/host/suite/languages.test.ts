import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, draftUri, openDraft, rangeOf } from './support.ts';

const english =
  'The General Assembly,\n\nRecalling its resolution 61/22 of 4 December 2006,\n\n1. Decides to count the clocks of 45 cities.\n';
const french =
  'L’Assemblée générale,\n\nRappelant sa résolution 61/22 du 4 décembre 2006,\n\n1. Décide de compter les horloges de 54 villes.\n';
const files = { 'clocks.en.draft': english, 'clocks.fr.draft': french };

describe('the languages of one text', () => {
  before(async () => {
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(draftUri(name), new TextEncoder().encode(text));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(files)) await vscode.workspace.fs.delete(draftUri(name));
  });

  it('have a finding where they differ, which leads to the other file, until one is corrected', async () => {
    const { document } = await openDraft('clocks.en.draft');
    const [finding] = await diagnosed(document.uri, ['language-difference']);
    assert.ok(finding);
    assert.deepEqual(finding.range, rangeOf(document, '45'));
    const [related] = finding.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), draftUri('clocks.fr.draft').toString());
    assert.deepEqual(related.location.range.start, new vscode.Position(4, french.split('\n')[4]?.indexOf('54') ?? 0));
    const editor = await openDraft('clocks.fr.draft');
    await diagnosed(editor.document.uri, ['language-difference']);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '54'), '45'));
    await diagnosed(editor.document.uri, []);
    await diagnosed(document.uri, []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
