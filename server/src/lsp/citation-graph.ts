import { type CallHierarchyItem, SymbolKind } from 'vscode-languageserver';
import type { Citing, GraphText } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset } from './convert.ts';
import { withLibrary } from './with-library.ts';

/** Serves who cites whom as a hierarchy, in which those who cite a text are its callers. */
export function serveCitationGraph(context: Context): void {
  const { connection, service, documents, library, guard } = context;
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

  function itemOf(text: GraphText): CallHierarchyItem {
    const { name, detail, range } = text;
    return { name, detail, kind: SymbolKind.File, uri: documents.addressOf(text.uri), range, selectionRange: range, data: text };
  }
}

/** The text of an item that the client sends back as it got it. */
function textOf({ data }: CallHierarchyItem): GraphText {
  return data as GraphText;
}
