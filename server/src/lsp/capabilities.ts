import {
  type ClientCapabilities,
  CodeActionKind,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { semanticTokenTypes, typedCharacters } from '../service.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.penholder`;

/** The scheme of the addresses of texts as one side would have them. */
export const textScheme = 'penholder-text';

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
  /** Whether it has the command `penholder.showProposals`. */
  readonly showsProposals: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Whether it asks for the content of addresses of ours. */
  readonly showsTexts: boolean;
  readonly documentChanges: boolean;
  readonly renamesFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly resolvesEdits: boolean;
  /** Whether it shows an action that cannot be done now, with the reason. */
  readonly disablesActions: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Whether it watches files below an address that is in no folder. */
  readonly watchesBelow: boolean;
  readonly workspaceFolders: boolean;
  /** Whether it has the command `penholder.agreedLanguage`. */
  readonly asksAgreedLanguage: boolean;
  /** Whether it has the commands `penholder.insertParagraphBelow` and `penholder.insertParagraphAbove`. */
  readonly insertsParagraphs: boolean;
  /** Whether it can show a text by its address in an archive. */
  readonly showsArchive: boolean;
  /** Whether it reads files for the server that the machine does not have. */
  readonly readsFiles: boolean;
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
    showsProposals: Object(initializationOptions).showsProposals === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    showsTexts: workspace?.textDocumentContent !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    disablesActions: action?.disabledSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesBelow: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    asksAgreedLanguage: Object(initializationOptions).asksAgreedLanguage === true,
    insertsParagraphs: Object(initializationOptions).insertsParagraphs === true,
    showsArchive: Object(initializationOptions).showsArchive === true,
    readsFiles: Object(initializationOptions).readsFiles === true,
  };
}

const [firstTriggerCharacter, ...moreTriggerCharacters] = typedCharacters;

export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  const folders = [{ pattern: { glob: '**/*', matches: 'folder' as const } }];
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: { triggerCharacters: [...citationCharacters, '['] },
    callHierarchyProvider: true,
    inlayHintProvider: true,
    ...((client.showsReferences || client.showsProposals) && { codeLensProvider: {} }),
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentSymbolProvider: { label: 'Penholder' },
    foldingRangeProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter: [...moreTriggerCharacters] },
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        fixAllKind,
        ...(client.asksAgreedLanguage ? [CodeActionKind.Refactor] : []),
      ],
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
      ...(client.showsTexts && { textDocumentContent: { schemes: [textScheme] } }),
      // A watcher of `*.draft` is not told of the drafts in a folder that is deleted or renamed.
      fileOperations: { didDelete: { filters: folders }, didRename: { filters: folders } },
    },
  };
}
