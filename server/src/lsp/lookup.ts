import {
  type Location,
  type LocationLink,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Draft, IndexedText, Place, Target } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { textReader } from './text-reader.ts';
import { whileWanted } from './while-wanted.ts';
import { withLibrary } from './with-library.ts';

/** Serves what leads from a symbol to other places. The library knows them, and no file is read but for a paragraph of another text. */
export function serveLookup(context: Context): void {
  const { connection, service, client, documents, settings, library, archive, guard } = context;

  connection.onDefinition(
    guard('definition', null, async ({ textDocument, position }, token) => {
      const read = await documents.read(textDocument.uri);
      ensureWanted(token);
      // A paragraph of the draft itself needs no library.
      const namesOther = read !== undefined && service.namesOtherParagraph(read.draft, toOffset(read.draft, position));
      const inDraft = read === undefined || namesOther ? [] : paragraphsOf(read.draft, read.key, toOffset(read.draft, position));
      if (read !== undefined && inDraft.length > 0) return shown(read.draft, inDraft);
      const open = await withLibrary(context, textDocument, token);
      if (!open) return null;
      const { draft } = open;
      const offset = toOffset(draft, position);
      const others = await service.otherParagraphs(draft, offset, textReader(context, token));
      if (others !== undefined) return shown(draft, others);
      const known = service.definition(draft, offset);
      return shown(draft, known.length > 0 || !client.showsArchive ? known : await archived(draft, offset));
    }),
  );

  connection.onReferences(
    guard('references', null, async ({ textDocument, position, context: { includeDeclaration } }, token) => {
      const open = await withLibrary(context, textDocument, token);
      if (!open) return null;
      const { draft, key } = open;
      const offset = toOffset(draft, position);
      const cited = service.references(draft, offset, includeDeclaration);
      const spans = cited.length > 0 ? [] : service.referencesToParagraph(draft, offset, includeDeclaration);
      return [...cited, ...spans.map((span) => ({ uri: key, range: toRange(draft, span) }))].map(locationOf);
    }),
  );

  connection.onRequest(
    'penholder/addresses',
    guard('addresses', null, async ({ textDocument, position }: TextDocumentPositionParams, token) => {
      const open = await withLibrary(context, textDocument, token);
      return open ? service.addressesAt(open.draft, toOffset(open.draft, position), await settings.addresses()) : null;
    }),
  );

  // What is known so far is found while the workspace is still being read: the client asks again at every letter.
  connection.onWorkspaceSymbol(
    guard('workspaceSymbol', null, async ({ query }, token) => {
      await library.flush();
      const found = await whileWanted(token, service.findTexts(query));
      const archivedTexts =
        client.showsArchive && query.length >= shortestQueryLetters ? await archive.findByWords(query, mostArchived) : [];
      ensureWanted(token);
      return [
        ...found,
        ...archivedTexts
          .filter(isNotAtHand)
          .map(({ uri, symbol, title }) => ({ name: `${symbol} ${title}`, fileName: 'archive', uri, range: beginning })),
      ].map(
        ({ name, fileName, ...place }): SymbolInformation => ({
          name,
          kind: SymbolKind.File,
          location: locationOf(place),
          containerName: fileName,
        }),
      );
    }),
  );

  async function archived(draft: Draft, offset: number): Promise<readonly Target[]> {
    const cited = service.citedAt(draft, offset);
    const texts = cited === undefined ? [] : await archive.findByKey(cited.key);
    return texts.map(({ uri }) => ({ uri, range: beginning, origin: cited?.origin ?? { start: offset, end: offset } }));
  }

  function shown(draft: Draft, targets: readonly Target[]): Location[] | LocationLink[] {
    if (!client.definitionLinks) return targets.map(locationOf);
    return targets.map(({ uri, range, origin }): LocationLink => {
      const originSelectionRange = toRange(draft, origin);
      return { originSelectionRange, targetUri: documents.addressOf(uri), targetRange: range, targetSelectionRange: range };
    });
  }

  /** The paragraphs of the draft itself that a reference at the offset may mean. */
  function paragraphsOf(draft: Draft, uri: string, offset: number): readonly Target[] {
    const meant = service.paragraphsMeant(draft, offset);
    return (meant?.targets ?? []).map((span) => ({ uri, range: toRange(draft, span), origin: meant?.origin ?? span }));
  }

  function isNotAtHand({ key }: IndexedText): boolean {
    return key === undefined || service.library.draftsWithSymbol(key).length === 0;
  }

  function locationOf({ uri, range }: Place): Location {
    return { uri: documents.addressOf(uri), range };
  }
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
/** Fewer letters begin the heading of nearly every text. */
const shortestQueryLetters = 3;
/** Below what the workspace has: those that a person may look through. */
const mostArchived = 20;
