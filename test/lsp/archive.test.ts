import assert from 'node:assert/strict';
import {
  type CompletionList,
  CompletionTriggerKind,
  type LocationLink,
  type PublishDiagnosticsParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import { archivedText } from '../../server/src/archive/document.ts';
import { pushTexts } from '../../server/src/archive/push.ts';
import { archiveServer } from '../../server/src/archive/server.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import { type ArchiveStandIn, startArchive } from '../support/archive-server.ts';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords } from '../support/places.ts';

const lamps =
  'To request the General Secretariat to present a report on the lighting of harbors to the General Assembly at its next regular session.';
const archived = adopted('AG/RES. 2201 (XXXVI-O/06)', 'LAMPS', lamps);
const atHand = adopted('AG/RES. 2310 (XXXVII-O/07)', 'DREDGERS', lamps.replace('lighting', 'dredging'));
const draft = `DRAFT RESOLUTION\n\nTHE GENERAL ASSEMBLY,\n\nRECALLING AG/RES. 2201 (XXXVI-O/06),\n\nRESOLVES:\n\n1.\n${lamps.replace('lighting', 'painting')}\n`;

function adopted(symbol: string, title: string, operative: string): string {
  return `${symbol}\n\n${title}\n\n(Adopted at the fourth plenary session, held on June 6, 2006)\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\n${operative}\n`;
}

interface Passage {
  readonly uri: string;
  readonly symbol: string;
}

interface Status {
  readonly state: string;
  readonly message: string;
}

describe('The archive that the settings name', () => {
  let archive: ArchiveStandIn;
  let folder: Folder;
  let client: LspClient;
  let uri: string;

  beforeEach(async () => {
    archive = await startArchive();
    const server = archiveServer(archive.url, { patienceMilliseconds: 20_000, retries: 0 });
    await pushTexts(server, texts(), () => assert.fail('a text was refused'));
    await server.close();
    folder = await folderWith({ 'at-hand.draft': atHand, 'draft.draft': draft });
    uri = folder.uriOf('draft.draft');
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
    await archive.close();
  });

  async function* texts() {
    const text = archivedText(describeDraft('lamps.draft', parse(archived)), parse(archived));
    if (text !== undefined) yield text;
  }

  async function start(settings: unknown = { archive: archive.url }): Promise<void> {
    client = await startClient({ folders: [folder.uri], settings: () => settings, initializationOptions: { showsArchive: true } });
    await client.open(uri, draft);
    await client.request('workspace/diagnostic', { previousResultIds: [] });
  }

  async function symbols(): Promise<readonly string[]> {
    const at = beforeWords(draft, 'painting');
    const { passages } = await client.request<{ passages: Passage[] }>('penholder/agreedLanguage', {
      textDocument: { uri },
      range: { start: at, end: at },
    });
    return passages.map(({ symbol }) => symbol).sort();
  }

  const definition = () =>
    client.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri },
      position: beforeWords(draft, 'AG/RES. 2201'),
    });

  it('is asked how something was said before, beside the workspace', async () => {
    await start();
    assert.deepEqual(await symbols(), ['AG/RES. 2201 (XXXVI-O/06)', 'AG/RES. 2310 (XXXVII-O/07)']);
  });

  it('is asked for a text that is cited and not in the workspace, and gives its words', async () => {
    await start();
    const [target, ...others] = await definition();
    assert.deepEqual(others, []);
    assert.match(target?.targetUri ?? '', /^penholder-archive:\/.+\/AG-RES-2201-XXXVI-O-06\.draft$/);
    assert.deepEqual(target?.originSelectionRange?.start, beforeWords(draft, 'AG/RES. 2201'));
    assert.equal(await client.request('penholder/archivedText', { uri: target?.targetUri }), archived);
  });

  it('is asked for symbols and titles', async () => {
    await start();
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'lamps' });
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['AG/RES. 2201 (XXXVI-O/06) LAMPS', 'archive']],
    );
  });

  it('is asked how adopted texts go on, but only by who asks for it, not by a space that is typed', async () => {
    await start();
    const offered = async (context: unknown) => {
      const position = beforeWords(draft, 'painting');
      const { items } = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position, context });
      return items.map(({ detail }) => detail).sort();
    };
    const asked = archive.requests.length;
    assert.deepEqual(await offered({ triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' }), []);
    assert.equal(archive.requests.length, asked);
    assert.deepEqual(await offered({ triggerKind: CompletionTriggerKind.Invoked }), [
      'AG/RES. 2201 (XXXVI-O/06), operative paragraph 1, 2006-06-06',
      'AG/RES. 2310 (XXXVII-O/07), operative paragraph 1, 2006-06-06',
    ]);
    assert.ok(
      archive.requests.slice(asked).every(({ body }) => !body.includes('General Secretariat')),
      'words of the draft were sent',
    );
  });

  it('keeps nobody waiting when it is silent, which the status says, and that it answers again', async () => {
    await start();
    archive.fallSilent(true);
    assert.deepEqual(await symbols(), ['AG/RES. 2310 (XXXVII-O/07)']);
    await client.expect<Status>('penholder/status', ({ state, message }) => state === 'warning' && /does not answer in time/.test(message));
    archive.fallSilent(false);
    assert.equal((await symbols()).length, 2);
    await client.expect<Status>('penholder/status', ({ message }) => message === 'The archive answers again');
  });

  it('is not asked any more when the settings no longer name it', async () => {
    await start();
    await definition();
    client.settings = () => ({});
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const asked = archive.requests.length;
    assert.deepEqual(await definition(), []);
    assert.equal(archive.requests.length, asked);
  });

  it('is never one that a folder’s penholder.json names', async () => {
    await folder.write('penholder.json', JSON.stringify({ archive: archive.url }));
    const asked = archive.requests.length;
    await start({});
    assert.deepEqual(await definition(), []);
    assert.deepEqual(await symbols(), ['AG/RES. 2310 (XXXVII-O/07)']);
    assert.equal(archive.requests.length, asked);
    const { diagnostics } = await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (each) =>
      each.uri.endsWith('penholder.json'),
    );
    assert.match(String(diagnostics[0]?.message), /archive/);
  });
});
