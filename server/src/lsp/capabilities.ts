import {
  type ClientCapabilities,
  CodeActionKind,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { semanticTokenTypes } from '../service.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.penholder`;

/** What is typed of a symbol before there is a word: VS Code asks at letters by itself, and not at figures. */
const citationCharacters = ' /.(0123456789';

/** What the client can do, as far as the handlers ask. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly nestedSymbols: boolean;
  /** Whether it has the command `penholder.showReferences`, which no protocol knows. */
  readonly showsReferences: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly resolvesEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  /** Whether it has the command `penholder.agreedLanguage`. */
  readonly asksAgreedLanguage: boolean;
  /** Whether it can show a text by its address in an archive. */
  readonly showsArchive: boolean;
}

/** `initializationOptions` tell what no capability does. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities, initializationOptions: unknown): ClientAbilities {
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const action = textDocument?.codeAction;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled ?? published)?.relatedInformation === true || published?.relatedInformation === true,
    codeDescription: (pulled ?? published)?.codeDescriptionSupport === true || published?.codeDescriptionSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsReferences: Object(initializationOptions).showsReferences === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    asksAgreedLanguage: Object(initializationOptions).asksAgreedLanguage === true,
    showsArchive: Object(initializationOptions).showsArchive === true,
  };
}

export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  const folders = [{ scheme: 'file', pattern: { glob: '**/*', matches: 'folder' as const } }];
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: { triggerCharacters: [...citationCharacters] },
    callHierarchyProvider: true,
    inlayHintProvider: true,
    ...(client.showsReferences && { codeLensProvider: {} }),
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentSymbolProvider: { label: 'Penholder' },
    foldingRangeProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...(client.asksAgreedLanguage ? [CodeActionKind.Refactor] : [])],
      resolveProvider: client.resolvesEdits,
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [] },
      range: true,
      full: { delta: true },
    },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'penholder', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // A watcher of `*.draft` is not told of the drafts in a folder that is deleted or renamed.
      fileOperations: { didDelete: { filters: folders }, didRename: { filters: folders } },
    },
  };
}
