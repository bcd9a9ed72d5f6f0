import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { clocks } from '../support/clocks.ts';
import { type Folder, folderWith, type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

const [english, french] = [clocks('en'), clocks('fr')];
const wrong = french.replace('61/22', '61/23');

describe('The languages of one text in the editor', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'clocks.en.draft': english, 'clocks.fr.draft': wrong, 'clocks.draft': english, 'bells.fr.draft': wrong });
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('have a finding where they differ, which leads to the other file, until that is corrected', async () => {
    await start();
    await open('clocks.en.draft', english);
    const [finding] = await found('clocks.en.draft', 1);
    assert.deepEqual(finding?.range, rangeOf(english, '61/22'));
    assert.equal(finding?.message, 'The languages differ in a citation: “61/22” here, “61/23” in clocks.fr.draft.');
    const [related] = finding?.relatedInformation ?? [];
    assert.deepEqual(related, {
      location: { uri: folder.uriOf('clocks.fr.draft'), range: rangeOf(wrong, '61/23') },
      message: '“61/23” here',
    });
    await folder.write('clocks.fr.draft', french);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('clocks.fr.draft'), type: 2 }] });
    await found('clocks.en.draft', 0);
  });

  it('have it in each of them, as they stand in the editor', async () => {
    await start();
    await open('clocks.fr.draft', french);
    await found('clocks.fr.draft', 0);
    await open('clocks.en.draft', english.replace('45 per cent', '54 per cent'));
    const [own] = await found('clocks.en.draft', 1);
    assert.equal(own?.message, 'The languages differ in a number: “54” here, “45” in clocks.fr.draft.');
    const [theirs] = await found('clocks.fr.draft', 1);
    assert.deepEqual(theirs?.range, rangeOf(french, '45'));
    await client.change(folder.uriOf('clocks.fr.draft'), 2, { range: rangeOf(french, '45'), text: '54' });
    await found('clocks.fr.draft', 0);
    await found('clocks.en.draft', 0);
  });

  it('have it in a file that is not open too, in the report on the workspace', async () => {
    await start();
    await open('clocks.en.draft', english);
    await found('clocks.en.draft', 1);
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const report = items.find(({ uri }) => uri === folder.uriOf('clocks.fr.draft'));
    const [finding] = report?.kind === 'full' ? differences(report.items) : [];
    assert.deepEqual(finding?.range, rangeOf(wrong, '61/23'));
    await client.close(folder.uriOf('clocks.en.draft'));
    const end = Date.now() + 15_000;
    for (let count = 1; count > 0; await new Promise((resolve) => setTimeout(resolve, 30))) {
      const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      const now = again.items.find(({ uri }) => uri === folder.uriOf('clocks.fr.draft'));
      count = now?.kind === 'full' ? differences(now.items).length : 1;
      assert.ok(Date.now() < end, 'The finding stays when no language is open');
    }
  });

  it('keep it in its place while somebody types elsewhere, at every keystroke', async () => {
    await start();
    await open('clocks.en.draft', english);
    await found('clocks.en.draft', 1);
    let text = english;
    for (const [at, line] of ['A note\n\n', 'B', 'C'].entries()) {
      text = line + text;
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      await client.change(folder.uriOf('clocks.en.draft'), at + 2, { range, text: line });
      const [finding] = differences(await pull('clocks.en.draft'));
      assert.deepEqual(finding?.range, rangeOf(text, '61/22'));
    }
  });

  it('have none in files whose names tell no language, or that have no other one', async () => {
    await start();
    await open('clocks.draft', english);
    await open('bells.fr.draft', wrong);
    await open('clocks.en.draft', english);
    await found('clocks.en.draft', 1);
    await found('clocks.draft', 0);
    await found('bells.fr.draft', 0);
  });

  it('are not compared where the rule is off, and are as soon as it is on', async () => {
    await start();
    client.settings = () => ({ rules: { 'language-difference': 'off' } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await open('clocks.en.draft', english);
    await open('clocks.fr.draft', french.replace('45', '46'));
    await found('clocks.en.draft', 0);
    client.settings = () => ({ rules: { 'language-difference': 'info' } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const [finding] = await found('clocks.en.draft', 1);
    assert.equal(finding?.severity, 3);
  });

  it('can be silenced by a comment, which is of use as long as they differ', async () => {
    await start();
    const silenced = english.replace('Recalling', '{>>penholder-disable-next-line language-difference<<}\n\nRecalling');
    await open('clocks.en.draft', silenced);
    await open('clocks.fr.draft', wrong);
    await found('clocks.fr.draft', 1);
    await found('clocks.en.draft', 0);
    assert.deepEqual(await codes('clocks.en.draft', []), []);
    await client.change(folder.uriOf('clocks.fr.draft'), 2, { text: french });
    await codes('clocks.en.draft', ['unused-suppression']);
  });

  it('are told to a client that cannot ask', async () => {
    await start({ capabilities: plain });
    await open('clocks.en.draft', english);
    await client.expect<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === folder.uriOf('clocks.en.draft') && differences(diagnostics).length === 1,
    );
    await client.close(folder.uriOf('clocks.en.draft'));
  });

  async function start(options: Parameters<typeof startClient>[0] = {}): Promise<void> {
    client = await startClient({ folders: [folder.uri], ...options });
  }

  function open(name: string, text: string): Promise<void> {
    return client.open(folder.uriOf(name), text);
  }

  async function pull(name: string): Promise<readonly Diagnostic[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: folder.uriOf(name) } });
    return report.kind === 'full' ? report.items : assert.fail();
  }

  /** Asks until the draft has so many differences: the server compares after a pause. */
  async function found(name: string, count: number): Promise<readonly Diagnostic[]> {
    return until(name, (all) => differences(all).length === count).then(differences);
  }

  async function codes(name: string, wanted: readonly string[]): Promise<readonly unknown[]> {
    const all = await until(name, (each) => each.map(({ code }) => code).join() === wanted.join());
    return all.map(({ code }) => code);
  }

  async function until(name: string, holds: (all: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const end = Date.now() + 15_000;
    for (;;) {
      const all = await pull(name);
      if (holds(all)) return all;
      if (Date.now() > end) assert.fail(JSON.stringify(all, undefined, 1));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
});

function differences(all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.filter(({ code }) => code === 'language-difference');
}
