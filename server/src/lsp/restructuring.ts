import type { Position, Range } from 'vscode-languageserver';
import type { NotRestructured, Practice, Restructured } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange, toSpan } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { answerInTurns, whileWanted } from './while-wanted.ts';

interface Move {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'up' | 'down';
}

interface ChangeLevel {
  readonly uri: string;
  readonly range: Range;
  readonly direction: 'up' | 'down';
  /** Whether the cursor may stand anywhere in the paragraph; else it stands before its first word, or whole paragraphs are selected. */
  readonly anywhere?: boolean;
}

interface Insert {
  readonly uri: string;
  readonly position: Position;
  readonly where: 'below' | 'above';
  /** What becomes of a number that is taken; without it, as the draft does. */
  readonly practice?: Practice;
}

/**
 * Answers `penholder/moveParagraph`, `penholder/changeLevel` and `penholder/insertParagraph`: the edits of the draft at its version, what is selected after them, in UTF-16 code units, and which references stay as they are; or the reason why
 * there are none. A level that nobody asked to change, since a tab is meant, is `null`.
 */
export function serveRestructuring({ connection, service, documents, guard }: Context): void {
  connection.onRequest(
    'penholder/moveParagraph',
    guard('moveParagraph', null, async ({ uri, position, direction }: Move, token): Promise<object | null> => {
      const open = await documents.read(uri);
      if (!open) return null;
      const moved = await answerInTurns(token, () => service.swapParagraphs(open.draft, toOffset(open.draft, position), direction));
      return answer(open, moved);
    }),
  );

  connection.onRequest(
    'penholder/changeLevel',
    guard('changeLevel', null, async ({ uri, range, direction, anywhere = false }: ChangeLevel, token): Promise<object | null> => {
      const open = await documents.read(uri);
      if (!open) return null;
      const changed = await whileWanted(token, service.changeLevel(open.draft, toSpan(open.draft, range), direction, anywhere));
      return changed === undefined ? null : answer(open, changed);
    }),
  );

  connection.onRequest(
    'penholder/insertParagraph',
    guard('insertParagraph', null, async ({ uri, position, where, practice = 'auto' }: Insert, token): Promise<object | null> => {
      const open = await documents.read(uri);
      if (!open) return null;
      const inserted = await whileWanted(token, service.insertParagraph(open.draft, toOffset(open.draft, position), where, practice));
      return answer(open, inserted);
    }),
  );
}

function answer({ draft, version }: OpenDraft, restructured: Restructured | NotRestructured): object {
  if ('reason' in restructured) return restructured;
  const { edits, selected, left } = restructured;
  return {
    version,
    edits: edits.map(({ span, newText }) => ({ range: toRange(draft, span), newText })),
    selected,
    left: left.map((span) => ({ words: draft.slice(span), line: draft.positionAt(span.start).line })),
  };
}
