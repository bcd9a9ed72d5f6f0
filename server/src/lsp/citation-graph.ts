import { type CallHierarchyItem, type CodeLens, SymbolKind } from 'vscode-languageserver';
import { type Citing, type GraphText, inTurns } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { withLibrary } from './with-library.ts';

/** Serves who cites whom: as a hierarchy, in which those who cite a text are its callers, and as a line above the symbol in a heading. */
export function serveCitationGraph(context: Context): void {
  const { connection, service, client, documents, library, guard } = context;
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(
    guard('prepareCallHierarchy', null, async ({ textDocument, position }, token) => {
      const open = await withLibrary(context, textDocument, token);
      return open ? service.textsAt(open.draft, toOffset(open.draft, position), open.key).map(itemOf) : null;
    }),
  );

  callHierarchy.onIncomingCalls(
    guard('incomingCalls', null, async ({ item }) => {
      await library.flush();
      return service.citedBy(textOf(item)).map(({ text, places }) => ({ from: itemOf(text), fromRanges: [...places] }));
    }),
  );

  callHierarchy.onOutgoingCalls(
    guard('outgoingCalls', null, async ({ item }) => {
      await library.flush();
      return service.citesOf(textOf(item)).map(({ text, places }: Citing) => ({ to: itemOf(text), fromRanges: [...places] }));
    }),
  );

  connection.onCodeLens(
    guard('codeLens', null, async ({ textDocument }, token): Promise<CodeLens[] | null> => {
      const open = client.showsReferences ? await documents.read(textDocument.uri) : undefined;
      if (!open) return null;
      // What is known so far is told while the workspace is still being read: the client is told when to ask again.
      const symbols = await inSlices(
        inTurns(() => service.timesCited(open.draft, open.key)),
        () => !token.isCancellationRequested,
      );
      ensureWanted(token);
      return (symbols ?? []).map(({ span, drafts }) => {
        const range = toRange(open.draft, span);
        const title = `cited in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`;
        return { range, command: { title, command: 'penholder.showReferences', arguments: [open.uri, range.start] } };
      });
    }),
  );

  function itemOf(text: GraphText): CallHierarchyItem {
    const { name, detail, range } = text;
    return { name, detail, kind: SymbolKind.File, uri: documents.addressOf(text.uri), range, selectionRange: range, data: text };
  }
}

/** The text of an item that the client sends back as it got it. */
function textOf({ data }: CallHierarchyItem): GraphText {
  return data as GraphText;
}
