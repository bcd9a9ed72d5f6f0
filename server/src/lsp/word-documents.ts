import type { ImportedDocument } from '../service.ts';
import type { Context } from './context.ts';
import { documentAt } from './document-at.ts';

/** Answers `penholder/import`: the text of a draft for the Word document at an address, with what is not in it as it was; or why there is none. */
export function serveWordDocuments(context: Context): void {
  const { connection, guard } = context;
  connection.onRequest(
    'penholder/import',
    guard(
      'import',
      null,
      ({ uri }: { readonly uri: string }): Promise<Partial<ImportedDocument> & { readonly refused?: string }> =>
        documentAt(context, uri, 'shown'),
    ),
  );
}
