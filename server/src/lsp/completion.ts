import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type Position,
} from 'vscode-languageserver';
import type { Completion, Draft } from '../service.ts';
import { shortened } from '../text/cut.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { ensureWanted } from './guard.ts';
import { textReader } from './text-reader.ts';
import { whileWanted } from './while-wanted.ts';

/** Serves the completion of citations, from what the library knows so far, of delegations in brackets, stamps, openers and references to paragraphs, and on request the ways in which adopted texts go on after the same words. */
export function serveCompletion(context: Context): void {
  const { connection, service, documents, archive, guard } = context;

  connection.onCompletion(
    guard('completion', null, async ({ textDocument, position, context: asked }, token): Promise<CompletionList | null> => {
      const open = await documents.read(textDocument.uri);
      if (!open) return null;
      const { draft, key } = open;
      const offset = toOffset(draft, position);
      const citations = await whileWanted(token, service.completions(draft, offset, key));
      if (citations.length > 0) return listed(itemsOf(draft, citations, CompletionItemKind.Reference));
      const isAsked = asked?.triggerKind === CompletionTriggerKind.Invoked;
      const names = await whileWanted(token, service.authoringCompletions(draft, offset, isAsked));
      // Who types does not wait for texts to be read: after a space an editor asks by itself only because of the space.
      const texts = isAsked ? await goingOn(open, position, token) : [];
      return listed([...itemsOf(draft, names, CompletionItemKind.EnumMember), ...texts]);
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

/** Each further letter is another question, since words of titles are no part of what is written. */
function listed(items: CompletionItem[]): CompletionList {
  return { isIncomplete: true, items };
}

function itemsOf(draft: Draft, found: readonly Completion[], kind: CompletionItemKind): CompletionItem[] {
  return found.map(({ span, newText, label = newText, title, kind: own }, at): CompletionItem => {
    const range = toRange(draft, span);
    return {
      label,
      detail: title,
      kind: own === undefined ? kind : kinds[own],
      // The client compares what was typed with each item; which of them fit has been told here, by title and number too.
      filterText: draft.slice(span),
      sortText: String(at).padStart(3, '0'),
      textEdit: { range, newText },
    };
  });
}

const kinds = { opener: CompletionItemKind.Keyword, reference: CompletionItemKind.Reference } as const;

/** As much as an editor shows of a line in its list, in UTF-16 code units. */
const labelUnits = 80;
