import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { Cache } from '../files/cache/cache.ts';
import {
  type Budget,
  createLanguageService,
  isDraftFile,
  type LanguageService,
  settingsFileName,
  speak,
  type Wording,
  wordingFor,
} from '../service.ts';
import { serveAgreedLanguage } from './agreed-language.ts';
import { settledArchive } from './archive.ts';
import { serveAuthoring } from './authoring.ts';
import { abilitiesOf, type ClientAbilities, serverCapabilities } from './capabilities.ts';
import { openCatalogues } from './catalogues.ts';
import { serveCitationGraph } from './citation-graph.ts';
import { serveCodeActions } from './code-actions.ts';
import { serveCodeLenses } from './code-lenses.ts';
import { serveCompletion } from './completion.ts';
import { serveConfiguration } from './configuration.ts';
import type { Context } from './context.ts';
import { diagnoses } from './diagnostics.ts';
import { openDrafts } from './documents.ts';
import { fileEncodings } from './encodings.ts';
import { serveFeatures } from './features.ts';
import { withFilesOfClient } from './files-of-client.ts';
import { describe, guardFor } from './guard.ts';
import { checkBudget, incompleteChecks } from './incomplete-checks.ts';
import { languagesCompared } from './languages-compared.ts';
import { serveLayout } from './layout.ts';
import { watchOpenDrafts } from './library-watch.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';
import { serveLookup } from './lookup.ts';
import type { Platform } from './platform.ts';
import { servePreview } from './preview.ts';
import { servePrinting } from './printing.ts';
import { serveProposals } from './proposals.ts';
import { serveDiagnostics } from './pull-diagnostics.ts';
import { publishDiagnostics } from './push-diagnostics.ts';
import { quotedTexts } from './quoted-texts.ts';
import { serveRename } from './rename.ts';
import { serveRestructuring } from './restructuring.ts';
import { serveSemanticTokens } from './semantic-tokens.ts';
import { registerConfiguration, settingsSource } from './settings.ts';
import { serveTexts } from './texts.ts';
import { serveTools } from './tools.ts';
import { serveWordDocuments } from './word-documents.ts';
import { openWorkspace } from './workspace.ts';

/** Serves one client for as long as the connection lasts, from its `initialize` on. */
export function startServer(connection: Connection, platform: Platform, budget: Budget = checkBudget): Lifecycle {
  const lifecycle = lifecycleOf(connection);
  connection.onInitialize((params) => {
    lifecycle.begin();
    platform.watchClient(params.processId, lifecycle);
    const wording = wordingFor(params.locale);
    return wording instanceof Promise ? wording.then((loaded) => initialize(params, loaded)) : initialize(params, wording);
  });
  connection.listen();
  return lifecycle;

  function initialize(params: InitializeParams, wording: Wording): InitializeResult {
    speak(wording);
    const client = abilitiesOf(params.capabilities, params.initializationOptions);
    const service = createLanguageService({ pages: rulePagesOf(params.initializationOptions), onError: logTo(connection), budget });
    serve({ connection, lifecycle, platform, service, client }, params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'penholder' } };
  }
}

interface ServerSession {
  readonly connection: Connection;
  readonly lifecycle: Lifecycle;
  readonly platform: Platform;
  readonly service: LanguageService;
  readonly client: ClientAbilities;
}

function serve({ connection, lifecycle, platform: own, service, client }: ServerSession, params: InitializeParams): void {
  const platform = withFilesOfClient(own, connection, client);
  const log = logTo(connection);
  const documents = openDrafts(connection, service);
  const cache = cacheOf(params.initializationOptions, platform, log);
  const workspace = openWorkspace({ connection, service, platform, documents, cache, onChange: libraryChanged });
  const settings = settingsSource({
    connection,
    client,
    service,
    platform,
    initial: params.initializationOptions,
    folderOf: workspace.folderOf,
    onChange() {
      catalogues.rescan();
      languages.follow();
      refresh();
      refreshHints();
    },
  });
  const { folders } = workspace;
  const catalogues = openCatalogues({ connection, client, service, platform, settings, folders, onChange: libraryChanged });
  const library = watchOpenDrafts({ service, documents, workspace, onChange: libraryChanged });
  const quoted = quotedTexts({ service, documents, workspace, onChange: libraryChanged, failed: (error) => log('Quoted texts', error) });
  const languages = languagesCompared({
    service,
    documents,
    workspace,
    settings,
    onChange: libraryChanged,
    failed: (error) => log('Languages', error),
  });
  const guard = guardFor(connection, lifecycle);
  const context: Context = {
    connection,
    service,
    client,
    documents,
    settings,
    archive: settledArchive({ connection, platform, address: settings.archive }),
    workspace,
    library,
    quoted,
    encodings: fileEncodings(service, workspace, platform),
    diagnoses: diagnoses(service, client, incompleteChecks(connection)),
    guard,
  };
  let { revision, citationRevision } = service.library;

  serveFeatures(context);
  serveLookup(context);
  serveCitationGraph(context);
  serveCodeLenses(context);
  serveRename(context);
  serveCompletion(context);
  serveSemanticTokens(context);
  serveCodeActions(context);
  serveConfiguration(context);
  serveAgreedLanguage(context);
  serveRestructuring(context);
  serveLayout(context);
  serveTexts(context);
  serveProposals(context);
  servePreview(context);
  servePrinting(context);
  serveAuthoring(context);
  serveTools(context);
  serveWordDocuments(context);
  serveDiagnostics(context);
  const publisher = client.pullsDiagnostics ? undefined : publishDiagnostics(context);
  // This client does not tell of changed files, so a `penholder.json` is read again for each draft that is opened.
  if (!client.registersWatchers) documents.onDidOpen(settings.forget);
  documents.listen();

  connection.onInitialized(() => {
    workspace.changeFolders(foldersOf(params), []);
    catalogues.rescan();
    followWorkspace();
    Promise.all([
      client.registersConfiguration && registerConfiguration(connection),
      client.registersWatchers && registerWatchers(connection),
    ]).catch((error) => log('Registration', error));
  });
  connection.onRequest('penholder/clearCache', async () => {
    await cache?.clear();
    return null;
  });
  connection.onShutdown(async () => {
    lifecycle.end();
    workspace.dispose();
    catalogues.dispose();
    await cache?.flush();
  });

  function followWorkspace(): void {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map((change) => change.uri);
      if (uris.some((uri) => uri.endsWith(`/${settingsFileName}`))) settingsChanged();
      const drafts = uris.filter(isDraftFile);
      if (drafts.length > 0) workspace.filesChanged(drafts);
      catalogues.filesChanged(uris);
    });
    connection.workspace.onDidDeleteFiles(rescan);
    connection.workspace.onDidRenameFiles(rescan);
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      settingsChanged();
    });
  }

  function rescan(): void {
    workspace.rescan();
    catalogues.rescan();
  }

  function settingsChanged(): void {
    settings.forget();
    catalogues.rescan();
    refresh();
  }

  function libraryChanged(): void {
    const before = { revision, citationRevision };
    ({ revision, citationRevision } = service.library);
    quoted.follow();
    languages.follow();
    if (revision !== before.revision) refresh();
    if (citationRevision === before.citationRevision) return;
    const failed = (error: unknown) => log('Refresh', error);
    if (client.showsReferences && client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(failed);
    refreshHints();
  }

  function refreshHints(): void {
    if (client.refreshesHints) connection.languages.inlayHint.refresh().catch((error) => log('Refresh', error));
  }

  function refresh(): void {
    publisher?.publishAll();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch((error) => log('Refresh', error));
    }
  }
}

/** The address of the rules' pages, if the client shows them itself. */
function rulePagesOf(initializationOptions: unknown): string | undefined {
  const { rulePages } = Object(initializationOptions) as { readonly rulePages?: unknown };
  return typeof rulePages === 'string' ? rulePages : undefined;
}

/** What the library knows is kept in a folder that the client names, if it names one. */
function cacheOf(initializationOptions: unknown, { machine }: Platform, log: (where: string, error: unknown) => void): Cache | undefined {
  const { cacheFolder } = Object(initializationOptions) as { readonly cacheFolder?: unknown };
  return typeof cacheFolder === 'string' ? machine?.openCache(cacheFolder, (error) => log('The cache', error)) : undefined;
}

function logTo(connection: Connection): (where: string, error: unknown) => void {
  return (where, error) => connection.console.error(`${where}: ${describe(error)}`);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function registerWatchers(connection: Connection): Promise<unknown> {
  const watchers = ['**/*.draft', '**/*.csl.json', `**/${settingsFileName}`].map((globPattern) => ({ globPattern }));
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
