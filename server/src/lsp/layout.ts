import type { Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../text/edit.ts';
import type { Context } from './context.ts';
import { toRange, toSpan } from './convert.ts';
import { inSlices } from './in-slices.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Serves what lays a text out, and what makes running text of one that was copied from a printed page. */
export function serveLayout({ connection, service, client, documents, settings, guard }: Context): void {
  connection.onDocumentFormatting(guard('formatting', null, ({ textDocument }) => formatted(textDocument)));
  connection.onDocumentRangeFormatting(guard('rangeFormatting', null, ({ textDocument, range }) => formatted(textDocument, range)));

  connection.onRequest(
    'penholder/cleanUp',
    guard('cleanUp', null, async ({ uri, range }: { readonly uri: string; readonly range?: Range }) => {
      const open = await documents.read(uri);
      if (!open) return null;
      const edits = await inSlices(service.cleanUp(open.draft, range && toSpan(open.draft, range)), () => documents.get(uri) === open);
      return edits === undefined || edits.length === 0
        ? null
        : workspaceEdit(open, edits, client, (annotation) => annotation === service.leavesPages);
    }),
  );

  // Of what is pasted, which is in no document yet.
  connection.onRequest(
    'penholder/cleanedUp',
    guard('cleanedUp', null, async ({ text }: { readonly text: string }) => {
      const draft = await inSlices(service.parseInSlices(text));
      return applyEdits(text, (draft && (await inSlices(service.cleanUp(draft)))) ?? []);
    }),
  );

  async function formatted({ uri }: TextDocumentIdentifier, range?: Range): Promise<TextEdit[] | null> {
    const open = await documents.read(uri);
    if (!open) return null;
    const { draft } = open;
    const how = await settings.of(open.key);
    const edits = await inSlices(service.format(draft, range && toSpan(draft, range), how), () => documents.get(uri) === open);
    return (edits ?? []).map(({ span, newText }) => ({ range: toRange(draft, span), newText }));
  }
}
