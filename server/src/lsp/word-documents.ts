import { type ImportedDocument, importWordHtml } from '../service.ts';
import type { Context } from './context.ts';
import { documentAt } from './document-at.ts';

/**
 * Answers `penholder/import`: the text of a draft for the Word document at an address, with what is not in it as it was, or why there is none; and `penholder/importClipboard`: that of a piece of a
 * Word document, as HTML, or null.
 */
export function serveWordDocuments(context: Context): void {
  const { connection, workspace, guard } = context;
  connection.onRequest(
    'penholder/import',
    guard(
      'import',
      null,
      ({ uri }: { readonly uri: string }): Promise<Partial<ImportedDocument> & { readonly refused?: string }> =>
        documentAt(workspace, uri, 'shown'),
    ),
  );
  connection.onRequest(
    'penholder/importClipboard',
    guard('import of the clipboard', null, async ({ html }: { readonly html: string }) => (await importWordHtml(html)) ?? null),
  );
}
