import type { Range } from 'vscode-languageserver';
import type { Context } from './context.ts';
import { toRange, toSpan } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { textReader } from './text-reader.ts';

interface Asked {
  readonly textDocument: { readonly uri: string };
  /** Empty for the paragraph that holds it. */
  readonly range: Range;
}

/**
 * Answers `penholder/agreedLanguage`: how the words of a range were said before, in the adopted texts that are known so far and in those of the archive. The words that were asked for come with it, since
 * they may be those of a whole paragraph.
 */
export function serveAgreedLanguage(context: Context): void {
  const { connection, service, documents, library, archive, guard } = context;

  connection.onRequest(
    'penholder/agreedLanguage',
    guard('agreed language', null, async ({ textDocument, range }: Asked, token) => {
      const open = await documents.read(textDocument.uri);
      if (open === undefined) return null;
      await library.flush();
      ensureWanted(token);
      const asked = service.askedSpan(open.draft, toSpan(open.draft, range));
      const passages = await service.agreedLanguage(open.draft, asked, open.key, textReader(context, token), archive);
      ensureWanted(token);
      return {
        range: toRange(open.draft, asked),
        text: open.draft.slice(asked),
        // As the client spells the addresses of what it has open.
        passages: await Promise.all(
          passages.map(async (each) => ({ ...each, uri: (await documents.readFile(each.uri))?.uri ?? each.uri })),
        ),
      };
    }),
  );

  connection.onRequest(
    'penholder/archivedText',
    guard('archived text', null, async ({ uri }: { readonly uri: string }) => (await archive.readText(uri)) ?? null),
  );
}
