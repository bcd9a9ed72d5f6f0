import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type Position,
} from 'vscode-languageserver';
import { shortened } from '../text/cut.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { textReader } from './text-reader.ts';

/** Serves the completion of citations, from what the library knows so far, and on request the ways in which adopted texts go on after the same words. */
export function serveCompletion(context: Context): void {
  const { connection, service, documents, archive, guard } = context;

  connection.onCompletion(
    guard('completion', null, async ({ textDocument, position, context: asked }, token): Promise<CompletionList | null> => {
      const open = await documents.read(textDocument.uri);
      if (!open) return null;
      const { draft, key } = open;
      const found = await inSlices(service.completions(draft, toOffset(draft, position), key), () => !token.isCancellationRequested);
      ensureWanted(token);
      const citations = (found ?? []).map(({ span, newText, label, title }, at): CompletionItem => {
        const range = toRange(draft, span);
        return {
          label,
          detail: title,
          kind: CompletionItemKind.Reference,
          // The client compares what was typed with each item; which of them fit has been told here, by title and number too.
          filterText: draft.slice(span),
          sortText: String(at).padStart(3, '0'),
          textEdit: { range, newText },
        };
      });
      // Who types does not wait for texts to be read: after a space an editor asks by itself only because of the space.
      const isWanted = citations.length === 0 && asked?.triggerKind === CompletionTriggerKind.Invoked;
      const items = isWanted ? await goingOn(open, position, token) : citations;
      // Each further letter is another question, since words of titles are no part of what is written.
      return { isIncomplete: true, items };
    }),
  );

  async function goingOn({ draft, key }: OpenDraft, position: Position, token: CancellationToken): Promise<CompletionItem[]> {
    const found = await service.continuations(draft, toOffset(draft, position), key, textReader(context, token), archive);
    ensureWanted(token);
    return found.map(
      ({ newText, source }, at): CompletionItem => ({
        label: shortened(newText, labelUnits),
        detail: source,
        documentation: newText,
        kind: CompletionItemKind.Text,
        sortText: String(at),
        textEdit: { range: { start: position, end: position }, newText },
      }),
    );
  }
}

/** As much as an editor shows of a line in its list, in UTF-16 code units. */
const labelUnits = 80;
