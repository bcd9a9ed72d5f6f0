import { isDeepStrictEqual } from 'node:util';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { LspClient } from '../support/lsp-client.ts';

/** All that a server says of one draft. */
export interface Answers {
  readonly diagnostics: unknown;
  readonly outline: unknown;
  readonly folding: unknown;
  readonly tokens: unknown;
}

export async function answersAbout(client: LspClient, uri: string): Promise<Answers> {
  const textDocument = { uri };
  const [report, outline, folding, tokens] = await Promise.all([
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }),
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
    client.request<{ data: readonly number[] }>('textDocument/semanticTokens/full', { textDocument }),
  ]);
  return { diagnostics: report.kind === 'full' ? report.items : report, outline, folding, tokens: tokens.data };
}

/** The first difference, or nothing. */
export function difference(ours: Answers, fresh: Answers): string | undefined {
  for (const kind of ['diagnostics', 'outline', 'folding', 'tokens'] as const) {
    if (!isDeepStrictEqual(ours[kind], fresh[kind])) return `${kind}: ${clip(ours[kind])}, and of a fresh server ${clip(fresh[kind])}`;
  }
  return undefined;
}

function clip(value: unknown): string {
  return JSON.stringify(value).slice(0, 2000);
}
