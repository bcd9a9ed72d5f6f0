import { fileKey, type Preview, type PreviewBlock, type Whose } from '../service.ts';
import type { Context } from './context.ts';
import { draftAt } from './draft-at.ts';
import { ensureWanted } from './guard.ts';
import { type Side, sidesOf } from './sides.ts';
import { whileWanted } from './while-wanted.ts';

interface Params {
  readonly textDocument: { readonly uri: string };
  /** Without it, the draft as it is written. */
  readonly whose?: Whose;
  /** The preview that the client shows, by its id. */
  readonly since?: number;
}

/** A preview, or how to make it of the one that the client shows: `blocks` stand in place of `removed` others, from the one with the number `from` on. */
interface Answer extends Omit<Preview, 'blocks'> {
  readonly id: number;
  /** The preview that is changed; without it, `blocks` are all. */
  readonly since?: number;
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
  readonly sides: readonly Pick<Side, 'whose' | 'title'>[];
}

/** Lines are counted from the block before, so that a line more changes one block and not all after it. */
interface Block extends Omit<PreviewBlock, 'line'> {
  readonly lines: number;
}

/** Answers `penholder/preview`: a draft as it would be printed, or what has changed since the client asked last; null where there is no draft, or one that is too long. */
export function servePreview(context: Context): void {
  const { connection, service, documents, guard } = context;
  const last = new Map<string, { readonly id: number; readonly blocks: readonly Block[] }>();
  let made = 0;

  connection.onRequest(
    'penholder/preview',
    guard('preview', null, async ({ textDocument: { uri }, whose, since }: Params, token): Promise<Answer | null> => {
      const draft = await draftAt(context, uri);
      ensureWanted(token);
      const preview = draft && (await whileWanted(token, service.preview(draft, whose)));
      if (preview === undefined) return null;
      const sides = await sidesOf(context, draft, token);
      const key = fileKey(uri);
      const blocks = preview.blocks.map(({ line, ...block }, at) => ({ ...block, lines: line - (preview.blocks[at - 1]?.line ?? 0) }));
      const before = last.get(key);
      const id = ++made;
      // Of a draft that nobody edits nothing changes.
      if (documents.isOpen(key)) last.set(key, { id, blocks });
      const answer = { ...preview, id, sides: sides.map(({ whose: side, title }) => ({ whose: side, title })) };
      if (before === undefined || before.id !== since) return { ...answer, from: 0, removed: 0, blocks };
      const from = sameAtStart(before.blocks, blocks);
      const after = sameAtStart(before.blocks.slice(from).reverse(), blocks.slice(from).reverse());
      return { ...answer, since, from, removed: before.blocks.length - from - after, blocks: blocks.slice(from, blocks.length - after) };
    }),
  );
  documents.onDidClose((uri) => last.delete(fileKey(uri)));
}

function sameAtStart(some: readonly Block[], others: readonly Block[]): number {
  const end = Math.min(some.length, others.length);
  let at = 0;
  while (at < end && isSame(some[at] as Block, others[at] as Block)) at++;
  return at;
}

function isSame(a: Block, b: Block): boolean {
  return a.html === b.html && a.lines === b.lines && a.level === b.level && a.isNote === b.isNote;
}
