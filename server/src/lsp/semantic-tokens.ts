import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type Draft, type SemanticToken, semanticTokenTypes } from '../service.ts';
import type { Context } from './context.ts';
import { toPosition, toSpan } from './convert.ts';

/** Numbers as the protocol wants them: five a token, each place told from the one before (LSP 3.17, Semantic Tokens). */
type Encoded = readonly number[];

export function serveSemanticTokens({ connection, service, documents, guard }: Context): void {
  const last = new Map<string, { readonly resultId: string; readonly data: Encoded }>();
  let results = 0;
  documents.onDidClose(({ document }) => last.delete(document.uri));

  const none: SemanticTokens = { data: [] };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(guard('semanticTokens', none, ({ textDocument: { uri } }) => full(uri)));
  semanticTokens.onDelta(
    guard('semanticTokens/delta', none, ({ textDocument: { uri }, previousResultId }) => delta(uri, previousResultId)),
  );
  semanticTokens.onRange(
    guard('semanticTokens/range', none, ({ textDocument: { uri }, range }) => {
      const draft = documents.get(uri)?.draft;
      return draft ? { data: encoded(draft, service.semanticTokens(draft, toSpan(draft, range))) } : none;
    }),
  );

  function full(uri: string): SemanticTokens {
    const draft = documents.get(uri)?.draft;
    if (!draft) return none;
    const result = { resultId: String(++results), data: encoded(draft, service.semanticTokens(draft)) };
    last.set(uri, result);
    return result;
  }

  function delta(uri: string, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const before = last.get(uri);
    const now = full(uri);
    if (before?.resultId !== previousResultId || now.resultId === undefined) return now;
    return { resultId: now.resultId, edits: difference(before.data, now.data) };
  }
}

function encoded(draft: Draft, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type } of tokens) {
    const at = toPosition(draft, start);
    const sameLine = at.line === line;
    data.push(at.line - line, sameLine ? at.character - character : at.character, end - start, semanticTokenTypes.indexOf(type), 0);
    ({ line, character } = at);
  }
  return data;
}

/** One edit between what both have at their start and what both have at their end. */
function difference(before: Encoded, now: Encoded): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [{ start, deleteCount: before.length - start - tail, data: now.slice(start, now.length - tail) }];
}
