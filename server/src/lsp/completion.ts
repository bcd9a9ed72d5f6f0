import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';

/** Serves the completion of citations, from what the library knows so far: who types does not wait. */
export function serveCompletion({ connection, service, documents, guard }: Context): void {
  connection.onCompletion(
    guard('completion', null, async ({ textDocument, position }, token): Promise<CompletionList | null> => {
      const open = await documents.read(textDocument.uri);
      if (!open) return null;
      const { draft, key } = open;
      const found = await inSlices(service.completions(draft, toOffset(draft, position), key), () => !token.isCancellationRequested);
      ensureWanted(token);
      const items = (found ?? []).map(({ span, newText, title }, at): CompletionItem => {
        const range = toRange(draft, span);
        return {
          label: newText,
          detail: title,
          kind: CompletionItemKind.Reference,
          // The client compares what was typed with each item; which of them fit has been told here, by title and number too.
          filterText: draft.slice(span),
          sortText: String(at).padStart(3, '0'),
          textEdit: { range, newText },
        };
      });
      // Each further letter is another question, since words of titles are no part of what is written.
      return { isIncomplete: true, items };
    }),
  );
}
