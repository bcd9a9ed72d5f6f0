import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { inTurns, type ProposalRow, type ProposalTable } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { contentModified, ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The table at one version of a draft, with lines and characters. */
interface Answer extends Omit<ProposalTable, 'rows'> {
  readonly version: number;
  readonly rows: readonly (Omit<ProposalRow, 'span'> & { readonly range: Range })[];
}

interface Settle {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** The proposal, and where the client was told that it begins. */
  readonly id: string;
  readonly position: Position;
  readonly kind: 'accept' | 'reject';
}

/** Answers `penholder/proposals`, all that is proposed in a draft, and `penholder/settle`, the edit that accepts or rejects one of them at the version shown. */
export function serveProposals({ connection, service, client, documents, guard }: Context): void {
  connection.onRequest(
    'penholder/proposals',
    guard('proposals', null, async ({ textDocument }: Pick<Settle, 'textDocument'>, token): Promise<Answer | null> => {
      const open = await documents.read(textDocument.uri);
      if (open === undefined) return null;
      const { draft, version } = open;
      const table = await inSlices(
        inTurns(() => service.proposalTable(draft)),
        () => !token.isCancellationRequested,
      );
      ensureWanted(token);
      return table === undefined
        ? null
        : { ...table, version, rows: table.rows.map(({ span, ...row }) => ({ ...row, range: toRange(draft, span) })) };
    }),
  );

  connection.onRequest(
    'penholder/settle',
    guard('settle', null, async ({ textDocument, id, position, kind }: Settle, token): Promise<WorkspaceEdit> => {
      const open = await documents.read(textDocument.uri);
      ensureWanted(token);
      if (open?.version !== textDocument.version) throw contentModified();
      const edits = service.settleProposal(open.draft, id, toOffset(open.draft, position), kind);
      if (edits === undefined) throw contentModified();
      return workspaceEdit(open, edits, client);
    }),
  );
}
