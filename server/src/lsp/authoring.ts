import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type AnnotatedEdit, fileNameOf, say } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toSpan } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { draftAt } from './draft-at.ts';
import { contentModified, ensureWanted } from './guard.ts';
import { answerInTurns, whileWanted } from './while-wanted.ts';
import { workspaceEdit } from './workspace-edit.ts';

interface At {
  readonly textDocument: { readonly uri: string; readonly version: number };
}

interface Propose extends At {
  readonly range: Range;
  readonly kind: 'bracket' | 'delete' | 'replace';
  readonly by: string;
  readonly words?: string;
}

interface Stamp extends At {
  readonly position: Position;
  readonly written: string;
  readonly note?: string;
}

interface Compile {
  readonly base: string;
  readonly copies: readonly { readonly uri: string; readonly by: string }[];
}

/** One text of all copies and the number of its contested places, or why there is none. */
interface Compiled {
  readonly text?: string;
  readonly contested?: number;
  /** How many paragraphs of whom do not read as in the copy. */
  readonly misread?: readonly { readonly by: string; readonly paragraphs: number }[];
  readonly hindrance?: string;
}

/** The edit, or why there is none. */
interface Answer {
  readonly edit?: WorkspaceEdit;
  readonly hindrance?: string;
}

/**
 * Serves what a drafter writes about proposals: `penholder/proposers` and `penholder/stampForms` list who may propose and how a paragraph may be stamped, `penholder/propose` and `penholder/stamp` answer the edit at the
 * version shown. `penholder/delegationsOfCopies` tells whose copies files seem to be, and `penholder/compile` makes one text of them.
 */
export function serveAuthoring(context: Context): void {
  const { connection, service, client, documents, guard } = context;
  connection.onRequest(
    'penholder/proposers',
    guard('proposers', [], async ({ textDocument }: Omit<At, 'version'>, token) => {
      const open = await documents.read(textDocument.uri);
      if (open === undefined) return [];
      return answerInTurns(token, () => service.proposers(open.draft));
    }),
  );

  connection.onRequest(
    'penholder/propose',
    guard('propose', null, async (asked: Propose, token): Promise<Answer> => {
      const open = await shown(asked);
      const { kind, by, words } = asked;
      const { draft } = open;
      const edits = await answerInTurns(token, () =>
        service.propose(draft, toSpan(draft, asked.range), { kind, by, ...(words !== undefined && { words }) }),
      );
      return answer(open, edits);
    }),
  );

  connection.onRequest(
    'penholder/stampForms',
    guard('stampForms', [], async ({ textDocument, position }: Pick<Stamp, 'textDocument' | 'position'>) => {
      const open = await documents.read(textDocument.uri);
      return open === undefined ? [] : service.stampForms(open.draft, toOffset(open.draft, position));
    }),
  );

  connection.onRequest(
    'penholder/stamp',
    guard('stamp', null, async (asked: Stamp): Promise<Answer> => {
      const open = await shown(asked);
      return answer(open, service.stampParagraph(open.draft, toOffset(open.draft, asked.position), asked.written, asked.note ?? ''));
    }),
  );

  connection.onRequest(
    'penholder/delegationsOfCopies',
    guard('delegations of copies', [], ({ base, uris }: { readonly base: string; readonly uris: readonly string[] }) =>
      uris.map((uri) => service.delegationInFileName(fileNameOf(uri), fileNameOf(base)) ?? null),
    ),
  );

  connection.onRequest(
    'penholder/compile',
    guard('compile', null, async ({ base, copies }: Compile, token): Promise<Compiled> => {
      const [first, ...others] = await Promise.all([base, ...copies.map(({ uri }) => uri)].map((uri) => draftAt(context, uri)));
      ensureWanted(token);
      if (first === undefined) return { hindrance: say('fileUnreadable', { file: fileNameOf(base) }) };
      const read = copies.flatMap(({ by }, at) => (others[at] === undefined ? [] : [{ by, draft: others[at] }]));
      const missing = copies.find((_, at) => others[at] === undefined);
      if (missing !== undefined) return { hindrance: say('fileUnreadable', { file: fileNameOf(missing.uri) }) };
      const { text, contested, misread } = await whileWanted(token, service.compileInSlices(first, read));
      return { text, contested, misread: [...misread].map(([by, paragraphs]) => ({ by, paragraphs })) };
    }),
  );

  async function shown({ textDocument: { uri, version } }: At): Promise<OpenDraft> {
    const open = await documents.read(uri);
    if (open?.version !== version) throw contentModified();
    return open;
  }

  function answer(open: OpenDraft, edits: readonly AnnotatedEdit[] | string): Answer {
    return typeof edits === 'string' ? { hindrance: edits } : { edit: workspaceEdit(open, edits, client) };
  }
}
