import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FullDocumentDiagnosticReport, LogMessageParams, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { applied } from '../support/places.ts';
import { withLostBracket } from './wetlands.ts';

const off = { rules: { 'unbalanced-bracket': 'off' } };
const warning = { rules: { 'unbalanced-bracket': 'warning' } };

describe('Settings', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith();
    client = await startClient({ folders: [folder.uri] });
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  /** The server may have looked for the file already: a client tells of what is written. */
  async function write(file: string, content: string): Promise<void> {
    await folder.write(file, content);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(file), type: 1 }] });
  }

  it('are asked for each folder', async () => {
    const other = await folderWith();
    client.settings = (scope) => (scope === other.uri ? off : {});
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: other.uri, name: 'other' }], removed: [] } });
    assert.deepEqual(await severities(client, folder, 'a.draft'), [1]);
    assert.deepEqual(await severities(client, other, 'a.draft'), []);
    await other.remove();
  });

  it('that change are asked anew, and the client is told to ask for diagnostics again', async () => {
    assert.deepEqual(await severities(client, folder, 'a.draft'), [1]);
    // Makes the library enter the draft now: that is a reason of its own to ask again.
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    const before = client.received('workspace/diagnostic/refresh').length;
    client.settings = () => warning;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severitiesNow(client, folder, 'a.draft'), [2]);
    assert.equal(client.received('workspace/diagnostic/refresh').length, before + 1);
  });

  it('of the nearest penholder.json hold until the file is deleted', async () => {
    await write('penholder.json', JSON.stringify(off));
    await write('pacific/penholder.json', JSON.stringify(warning));
    assert.deepEqual(await severities(client, folder, 'a.draft'), []);
    assert.deepEqual(await severities(client, folder, 'pacific/fisheries/b.draft'), [2]);

    await folder.delete('pacific/penholder.json');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('pacific/penholder.json'), type: 3 }] });
    assert.deepEqual(await severitiesNow(client, folder, 'pacific/fisheries/b.draft'), []);
  });

  it('say how a draft is formatted: those of the file hold where the editor has none', async () => {
    const uri = folder.uriOf('lines.draft');
    const content = 'The Council,\n\n1. Requests the keepers of the dykes to mend\nthem.\n';
    await write('penholder.json', '{ "format": { "wrapColumn": 0 } }');
    client.settings = () => ({ format: { wrapColumn: null, oneLabelStyle: null } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.open(uri, content);
    const formatting = async () =>
      applied(
        content,
        await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } }),
      );
    assert.equal(await formatting(), content.replace('mend\nthem', 'mend them'));
    client.settings = () => ({ format: { wrapColumn: 40 } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await formatting(), content.replace('to mend\nthem', 'to\nmend them'));
  });

  it('say that the labels of lists are written alike', async () => {
    const uri = folder.uriOf('labels.draft');
    const content = 'The Council,\n\n1. Asks:\n\n(a) For oil;\n\n(b) For lamps;\n\n2. Invites:\n\na) The keepers.\n';
    await write('penholder.json', '{ "format": { "oneLabelStyle": true } }');
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.open(uri, content);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    assert.equal(applied(content, edits), content.replace('a) The', '(a) The'));
  });

  it('of the editor go before those of the file', async () => {
    await write('penholder.json', JSON.stringify(off));
    client.settings = () => warning;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(client, folder, 'a.draft'), [2]);
  });

  it('may be named: a preset of the file, and of it what the editor sets otherwise', async () => {
    await write('penholder.json', JSON.stringify({ extends: ['un', 'strict'], rules: { 'unbalanced-bracket': 'off' } }));
    client.settings = () => ({ convention: 'oas' });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const text = await client.request<string>('penholder/configuration', { uri: folder.uriOf('a.draft') });
    const { convention, rules } = JSON.parse(text);
    assert.equal(convention, 'oas');
    assert.equal(rules['unbalanced-bracket'], 'off');
    assert.equal(rules['unbalanced-quote'], 'warning');
    assert.equal(rules['unused-suppression'], 'warning');
  });

  it('are shown with the file that has them, and with what was told from the draft and why', async () => {
    await write('penholder.json', JSON.stringify(off));
    const text = 'THE GENERAL ASSEMBLY,\n\nNOTING hay;\n\nRESOLVES:\n\n1.\nTo cut it.\n';
    await write('hay.draft', text);
    const asked = { uri: folder.uriOf('hay.draft') };
    const told = JSON.parse(await client.request<string>('penholder/configuration', asked));
    assert.deepEqual([told.draft, told.convention, told.detected.convention.is], ['hay.draft', 'auto', 'oas']);
    assert.match(told.detected.convention.because, /in capitals, as those of the Organization of American States are/);
    assert.equal(told.settingsFile, fileURLToPath(folder.uriOf('penholder.json')));
    // As it is open, before it is saved.
    await client.open(asked.uri, 'A/C.3/71/L.4711\n\nHay\n');
    assert.equal(JSON.parse(await client.request<string>('penholder/configuration', asked)).detected.convention.is, 'un');
    await client.close(asked.uri);
    // A folder has settings, and no text.
    const ofFolder = JSON.parse(await client.request<string>('penholder/configuration', { uri: folder.uri }));
    assert.equal(ofFolder.detected, undefined);
    assert.ok(ofFolder.rules['unbalanced-bracket']);
    await folder.delete('hay.draft');
  });

  it('that make no sense are shown in their file, at their place, until they are mended', async () => {
    const uri = folder.uriOf('penholder.json');
    await write('penholder.json', '{\n  "rules": { "number-gaps": "off" }\n}');
    await severities(client, folder, 'a.draft');
    const shown = await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.uri === uri);
    const [fault] = shown.diagnostics;
    assert.deepEqual(fault?.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 26 } });
    assert.match(String(fault.message), /There is no rule “number-gaps”/);

    await write('penholder.json', '{ "rules": { "number-gap": "off" } }');
    await severitiesNow(client, folder, 'a.draft');
    await client.expect<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && params.diagnostics.length === 0,
    );
  });

  it('that make no sense are logged and left out', async () => {
    client.settings = () => ({ rules: { 'unbalanced-bracket': 'loud', 'no-such-rule': 'off' } });
    await write('penholder.json', '{ not JSON');
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(client, folder, 'a.draft'), [1]);
    for (const part of ['loud', 'no-such-rule', 'penholder.json']) {
      await client.expect<LogMessageParams>('window/logMessage', ({ message }) => message.includes(part));
    }
  });

  it('that the extension has are all known, also those that are the client’s own', async () => {
    const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const properties = Object.entries<{ default?: unknown }>(contributes.configuration.properties);
    const values = properties.map(([key, property]) => [key.split('.')[1], property.default ?? null]);
    assert.ok(values.some(([name, value]) => name === 'delegationColors' && value === true));
    client.settings = () => Object.fromEntries(values);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(client, folder, 'a.draft'), [1]);
    assert.deepEqual(
      client.received<LogMessageParams>('window/logMessage').filter(({ type }) => type <= 2),
      [],
    );
  });

  it('come with the notification from a client that cannot be asked', async () => {
    const old = await startClient({ capabilities: plain });
    await old.open('file:///drafts/a.draft', withLostBracket);
    await old.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 1);
    await old.notify('workspace/didChangeConfiguration', { settings: { penholder: off } });
    await old.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 0);
    await old.stop();
  });
});

async function severities(client: LspClient, folder: Folder, path: string): Promise<(number | undefined)[]> {
  await client.open(folder.uriOf(path), withLostBracket);
  return severitiesNow(client, folder, path);
}

async function severitiesNow(client: LspClient, folder: Folder, path: string): Promise<(number | undefined)[]> {
  const textDocument = { uri: folder.uriOf(path) };
  const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return report.items.map(({ severity }) => severity);
}
