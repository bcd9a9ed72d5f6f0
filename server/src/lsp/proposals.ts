import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { DelegationMark, ProposalRow, ProposalTable, StampMark } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';
import { contentModified, ensureWanted } from './guard.ts';
import { answerInTurns } from './while-wanted.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The table at one version of a draft, with lines and characters. */
interface Answer extends Omit<ProposalTable, 'rows' | 'stamps'> {
  readonly version: number;
  readonly rows: readonly Row[];
  readonly stamps: readonly (Omit<StampMark, 'span'> & { readonly range: Range })[];
}

interface Row extends Omit<ProposalRow, 'span' | 'marks'> {
  readonly range: Range;
  readonly marks: readonly (Omit<DelegationMark, 'span'> & { readonly range: Range })[];
}

interface Settle {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** The proposal, whose beginning is then the position; without one, what is at the cursor. */
  readonly id?: string;
  readonly position: Position;
  readonly kind: 'accept' | 'reject';
}

/** Answers `penholder/proposals`, all that is proposed in a draft, and `penholder/settle`, the edit that accepts or rejects one of them at the version shown; null where what is at the cursor needs a choice. */
export function serveProposals({ connection, service, client, documents, guard }: Context): void {
  connection.onRequest(
    'penholder/proposals',
    guard('proposals', null, async ({ textDocument }: Pick<Settle, 'textDocument'>, token): Promise<Answer | null> => {
      const open = await documents.read(textDocument.uri);
      if (open === undefined) return null;
      const { draft, version } = open;
      const table = await answerInTurns(token, () => service.proposalTable(draft));
      if (table === undefined) return null;
      const rows = table.rows.map(
        ({ span, marks, ...row }): Row => ({
          ...row,
          range: toRange(draft, span),
          marks: marks.map(({ span: marked, ...mark }) => ({ ...mark, range: toRange(draft, marked) })),
        }),
      );
      const stamps = table.stamps.map(({ span, ...stamp }) => ({ ...stamp, range: toRange(draft, span) }));
      return { ...table, version, rows, stamps };
    }),
  );

  connection.onRequest(
    'penholder/settle',
    guard('settle', null, async ({ textDocument, id, position, kind }: Settle, token): Promise<WorkspaceEdit | null> => {
      const open = await documents.read(textDocument.uri);
      ensureWanted(token);
      if (open?.version !== textDocument.version) throw contentModified();
      const at = toOffset(open.draft, position);
      if (id === undefined) {
        const all = await answerInTurns(token, () => service.settlings(open.draft, { start: at, end: at }));
        const own = all.filter((each) => !each.isWide && each.kind === kind);
        const [settling] = own;
        return settling === undefined || own.length > 1 || settling.hindrance !== undefined
          ? null
          : workspaceEdit(open, settling.edits(), client);
      }
      const edits = service.settleProposal(open.draft, id, at, kind);
      if (edits === undefined) throw contentModified();
      return workspaceEdit(open, edits, client);
    }),
  );
}
