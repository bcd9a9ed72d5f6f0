import type { Position } from 'vscode-languageserver';
import type { Context } from './context.ts';
import { toOffset, toRange } from './convert.ts';

interface Asked {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'up' | 'down';
}

/** Answers `penholder/moveParagraph`: the edits, where the cursor stands after them, and which references stay as they are; or the reason why the paragraph stays. */
export function serveSwapParagraphs({ connection, service, documents, guard }: Context): void {
  connection.onRequest(
    'penholder/moveParagraph',
    guard('moveParagraph', null, async ({ uri, position, direction }: Asked): Promise<object | null> => {
      const open = await documents.read(uri);
      if (!open) return null;
      const { draft, version } = open;
      const answer = service.swapParagraphs(draft, toOffset(draft, position), direction);
      if ('reason' in answer) return answer;
      return {
        version,
        edits: answer.edits.map(({ span, newText }) => ({ range: toRange(draft, span), newText })),
        offset: answer.offset,
        left: answer.left.map((span) => ({ words: draft.slice(span), line: draft.positionAt(span.start).line })),
      };
    }),
  );
}
