import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Draft, fileKey, fileNameOf, revisionMarkdown } from '../service.ts';
import type { Context } from './context.ts';
import { draftAt } from './draft-at.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { sidesOf } from './sides.ts';
import { addressOfReport, addressOfText, nameOfOlder, type ReportAddress, readTextAddress, type TextAddress } from './text-address.ts';

/** One of the texts that a draft holds, for the client to list. */
interface ListedText {
  readonly title: string;
  readonly detail: string;
  readonly uri: string;
}

/**
 * Serves the draft as each side would have it, as documents under addresses of their own: `penholder/texts` lists them, and the client is told when one that it asked for has changed. A text of a text is
 * one of its draft. `penholder/revisionReport` answers the address of a report of what a draft changes in an older one.
 */
export function serveTexts(context: Context): void {
  const { connection, service, client, documents, guard } = context;
  if (!client.showsTexts) return;
  const asked = new Map<string, Set<string>>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  connection.onRequest(
    'penholder/texts',
    guard('texts', [], async ({ textDocument }: { readonly textDocument: { readonly uri: string } }, token): Promise<ListedText[]> => {
      const uri = readTextAddress(textDocument.uri)?.uri ?? textDocument.uri;
      const draft = await draftAt(context, uri);
      const sides = await sidesOf(context, draft, token);
      return sides.map(({ whose, title, detail }) => ({ title, detail, uri: addressOfText({ uri, whose }, title) }));
    }),
  );

  connection.onRequest(
    'penholder/revisionReport',
    guard(
      'revision report',
      null,
      ({ textDocument, ...older }: Omit<ReportAddress, 'uri'> & { readonly textDocument: { readonly uri: string } }) => ({
        uri: addressOfReport({ uri: textDocument.uri, ...older }),
      }),
    ),
  );

  connection.workspace.textDocumentContent.on(
    guard('textDocumentContent', { text: '' }, async ({ uri: address }, token) => {
      const read = readTextAddress(address);
      const text = read && (await contentOf(read, address, token));
      if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The draft of this text is not there any more');
      return { text };
    }),
  );

  // Whoever still shows a text asks again, and is told of the next change.
  documents.onDidChange(({ key }) => {
    if (!asked.has(key)) return;
    clearTimeout(waiting.get(key));
    waiting.set(key, setTimeout(refresh, pauseMilliseconds, key));
  });

  function refresh(key: string): void {
    const addresses = asked.get(key) ?? [];
    asked.delete(key);
    waiting.delete(key);
    for (const address of addresses) {
      connection.workspace.textDocumentContent
        .refresh(address)
        .catch((error: unknown) => connection.console.error(`Refresh: ${String(error)}`));
    }
  }

  /** An edit that comes while the content is made has it made anew. */
  async function contentOf(text: TextAddress, address: string, token: CancellationToken): Promise<string | undefined> {
    for (;;) {
      const draft = await draftAt(context, text.uri);
      const before = 'before' in text ? await draftAt(context, text.before) : undefined;
      if (draft === undefined || ('before' in text && before === undefined)) return undefined;
      for (const uri of 'before' in text ? [text.uri, text.before] : [text.uri]) remember(fileKey(uri), address);
      const isCurrent = () => (documents.get(text.uri)?.draft ?? draft) === draft;
      const content =
        'whose' in text
          ? await inSlices(service.textAsInSlices(draft, text.whose), () => isCurrent() && !token.isCancellationRequested)
          : before && reportOf(draft, before, text);
      ensureWanted(token);
      if (isCurrent()) return content;
    }
  }

  function reportOf(after: Draft, before: Draft, address: ReportAddress): string {
    const names = { before: nameOfOlder(address), after: fileNameOf(address.uri) };
    return revisionMarkdown(service.compareRevisions(before, after), names);
  }

  function remember(key: string, address: string): void {
    asked.set(key, (asked.get(key) ?? new Set()).add(address));
  }
}

/** After the last of several keystrokes. */
const pauseMilliseconds = 300;
