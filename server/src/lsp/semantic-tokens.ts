import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type Draft, type SemanticToken, semanticTokenTypes } from '../service.ts';
import type { Slices } from '../text/slices.ts';
import type { Context } from './context.ts';
import { toPosition, toSpan } from './convert.ts';
import { contentModified } from './guard.ts';
import { inSlices } from './in-slices.ts';

/** As the protocol encodes tokens: five numbers each, with the place relative to the token before (LSP 3.17, Semantic Tokens). */
type Encoded = readonly number[];

export function serveSemanticTokens({ connection, service, documents, guard }: Context): void {
  const last = new Map<string, { readonly resultId: string; readonly data: Encoded }>();
  let results = 0;
  documents.onDidClose((uri) => last.delete(uri));

  const none: SemanticTokens = { data: [] };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(guard('semanticTokens', none, ({ textDocument: { uri } }) => full(uri)));
  semanticTokens.onDelta(
    guard('semanticTokens/delta', none, ({ textDocument: { uri }, previousResultId }) => delta(uri, previousResultId)),
  );
  semanticTokens.onRange(
    guard('semanticTokens/range', none, async ({ textDocument: { uri }, range }) => {
      const draft = (await documents.read(uri))?.draft;
      return draft ? { data: encoded(draft, service.semanticTokens(draft, toSpan(draft, range))) } : none;
    }),
  );

  async function full(uri: string): Promise<SemanticTokens> {
    const open = await documents.read(uri);
    if (!open) return none;
    const data = await inSlices(encodedInSlices(open.draft), () => documents.get(uri) === open);
    if (!data) throw contentModified();
    const result = { resultId: String(++results), data };
    last.set(uri, result);
    return result;
  }

  async function delta(uri: string, previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> {
    const before = last.get(uri);
    const now = await full(uri);
    if (before?.resultId !== previousResultId || now.resultId === undefined) return now;
    return { resultId: now.resultId, edits: difference(before.data, now.data) };
  }

  function* encodedInSlices(draft: Draft): Slices<number[]> {
    const all: SemanticToken[] = [];
    for (let start = 0; start < draft.length; start += windowUnits) {
      const end = start + windowUnits;
      // A paragraph on the border is in both windows.
      for (const token of service.semanticTokens(draft, { start, end })) if (token.start >= start && token.start < end) all.push(token);
      yield;
    }
    return encoded(draft, all);
  }
}

/** How much of a draft is coloured in one slice, in UTF-16 code units: some milliseconds. */
const windowUnits = 50_000;

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

/** One edit: what is left without the common beginning and the common end. */
function difference(before: Encoded, now: Encoded): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [{ start, deleteCount: before.length - start - tail, data: now.slice(start, now.length - tail) }];
}
