import { fileNameOf, type Whose } from '../service.ts';
import type { Context } from './context.ts';
import { draftAt } from './draft-at.ts';
import { whileWanted } from './while-wanted.ts';

interface Params {
  readonly textDocument: { readonly uri: string };
  /** Without it, the draft as it is written. */
  readonly whose?: Whose;
}

/** Answers `penholder/printPage`, a draft as one HTML page to be printed, and `penholder/wordCount`; null where there is no draft, or one that is too long. */
export function servePrinting(context: Context): void {
  const { connection, service, guard } = context;
  connection.onRequest(
    'penholder/printPage',
    guard('print page', null, async ({ textDocument: { uri }, whose }: Params, token) => {
      const draft = await draftAt(context, uri);
      return (draft && (await whileWanted(token, service.printPage(draft, fileNameOf(uri), whose)))) ?? null;
    }),
  );
  connection.onRequest(
    'penholder/wordCount',
    guard('word count', null, async ({ textDocument: { uri } }: Params, token) => {
      const draft = await draftAt(context, uri);
      return (draft && (await whileWanted(token, service.wordCount(draft)))) ?? null;
    }),
  );
}
