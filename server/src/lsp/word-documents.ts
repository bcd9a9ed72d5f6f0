import { type ExportRemark, exportAknDocument, exportWordDocument, type ImportedDocument, importWordHtml, say } from '../service.ts';
import { base64 } from './base64.ts';
import type { Context } from './context.ts';
import { documentAt } from './document-at.ts';
import { draftAt } from './draft-at.ts';
import { ensureWanted } from './guard.ts';
import { whileWanted } from './while-wanted.ts';

interface Export {
  readonly uri: string;
  readonly to: 'docx' | 'akn';
  /** Attributed brackets become tracked changes of a Word document. */
  readonly asTracked?: boolean;
}

/** The document in Base64, with what it does not have of the draft; or why there is none. */
interface Exported {
  readonly base64?: string;
  readonly report?: readonly ExportRemark[];
  readonly hindrance?: string;
}

/**
 * Answers `penholder/import`: the text of a draft for the Word document at an address, with what is not in it as it was, or why there is none; and `penholder/importClipboard`: that of a piece of a
 * Word document, as HTML, or null; `penholder/export` makes a document of a draft.
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
  connection.onRequest(
    'penholder/export',
    guard('export', null, async ({ uri, to, asTracked = false }: Export, token): Promise<Exported> => {
      const draft = await draftAt(context, uri);
      ensureWanted(token);
      const made =
        draft && (await (to === 'akn' ? exportAknDocument(draft) : exportWordDocument(draft, { template: undefined, asTracked })));
      if (made === undefined) return { hindrance: say('notExportable') };
      const { bytes, report } = await whileWanted(token, made);
      return { base64: base64(bytes), report };
    }),
  );
}
