import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { archivedText } from '../../../server/src/archive/document.ts';
import { pushTexts } from '../../../server/src/archive/push.ts';
import { archiveServer } from '../../../server/src/archive/server.ts';
import { parse } from '../../../server/src/draft/draft.ts';
import { describeDraft } from '../../../server/src/library/describe-draft.ts';
import { type ArchiveStandIn, startArchive } from '../../support/archive-server.ts';
import { eventually, rangeOf } from './support.ts';

const tunnels = `AG/RES. 2502 (XXXIX-O/09)\n\nTUNNELS\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\nTo recommend that every tunnel of a railway be wide enough for two trains to pass.\n`;

describe('an archive', () => {
  const configuration = () => vscode.workspace.getConfiguration('penholder');
  let archive: ArchiveStandIn;

  before(async () => {
    archive = await startArchive();
    const server = archiveServer(archive.url, { patienceMilliseconds: 20_000, retries: 0 });
    const text = archivedText(describeDraft('tunnels.draft', parse(tunnels)), parse(tunnels)) ?? assert.fail('no adopted text');
    await pushTexts(
      server,
      (async function* () {
        yield text;
      })(),
      () => assert.fail('the text was refused'),
    );
    await server.close();
    await configuration().update('archive', archive.url, vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await configuration().update('archive', undefined, vscode.ConfigurationTarget.Global);
    await archive.close();
  });

  it('has the text that a citation leads to, and VS Code shows it', async () => {
    const cites = await vscode.workspace.openTextDocument({
      language: 'draft',
      content: 'THE GENERAL ASSEMBLY,\n\nRECALLING resolution AG/RES. 2502 (XXXIX-O/09),\n',
    });
    const target = await eventually(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.LocationLink[]>(
            'vscode.executeDefinitionProvider',
            cites.uri,
            rangeOf(cites, '2502').start,
          )
        )[0],
      () => 'a definition',
    );
    assert.equal(target.targetUri.scheme, 'penholder-archive');
    const shown = await vscode.workspace.openTextDocument(target.targetUri);
    assert.equal(shown.getText(), tunnels);
    assert.equal(shown.languageId, 'draft');
  });

  it('is none that a folder names', async () => {
    const { scope } =
      vscode.extensions.getExtension('penholder.penholder')?.packageJSON.contributes.configuration.properties['penholder.archive'] ?? {};
    assert.equal(scope, 'machine');
  });
});
