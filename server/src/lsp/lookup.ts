import { type Location, type LocationLink, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Place } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { withLibrary } from './with-library.ts';

/** Serves what leads from a symbol to other places. No file is read for it: the library knows the places. */
export function serveLookup(context: Context): void {
  const { connection, service, client, documents, library, guard } = context;

  connection.onDefinition(
    guard('definition', null, async ({ textDocument, position }, token) => {
      const open = await withLibrary(context, textDocument, token);
      if (!open) return null;
      const { draft } = open;
      const targets = service.definition(draft, toOffset(draft, position));
      if (!client.definitionLinks) return targets.map(locationOf);
      return targets.map(({ uri, range, origin }): LocationLink => {
        const originSelectionRange = toRange(draft, origin);
        return { originSelectionRange, targetUri: documents.addressOf(uri), targetRange: range, targetSelectionRange: range };
      });
    }),
  );

  connection.onReferences(
    guard('references', null, async ({ textDocument, position, context: { includeDeclaration } }, token) => {
      const open = await withLibrary(context, textDocument, token);
      return open ? service.references(open.draft, toOffset(open.draft, position), includeDeclaration).map(locationOf) : null;
    }),
  );

  // What is known so far is found while the workspace is still being read: the client asks again at every letter.
  connection.onWorkspaceSymbol(
    guard('workspaceSymbol', null, async ({ query }, token) => {
      await library.flush();
      const found = await inSlices(service.findTexts(query), () => !token.isCancellationRequested);
      ensureWanted(token);
      return (found ?? []).map(
        ({ name, fileName, ...place }): SymbolInformation => ({
          name,
          kind: SymbolKind.File,
          location: locationOf(place),
          containerName: fileName,
        }),
      );
    }),
  );

  function locationOf({ uri, range }: Place): Location {
    return { uri: documents.addressOf(uri), range };
  }
}
