import type { CodeLens } from 'vscode-languageserver';
import { say } from '../service.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { answerInTurns } from './while-wanted.ts';

/** Serves lines above the text, as far as the client has the commands behind them: in how many drafts the symbol of a heading is cited, and what is proposed in a paragraph. */
export function serveCodeLenses({ connection, service, client, documents, guard }: Context): void {
  connection.onCodeLens(
    guard('codeLens', null, async ({ textDocument }, token): Promise<CodeLens[] | null> => {
      const open = await documents.read(textDocument.uri);
      if (!open) return null;
      const { draft, uri, key } = open;
      // What is known so far of citations is told while the workspace is still being read: the client is told when to ask again.
      const cited = client.showsReferences ? await answerInTurns(token, () => service.timesCited(draft, key)) : [];
      const contested = client.showsProposals ? await answerInTurns(token, () => service.contestedParagraphs(draft)) : [];
      return [
        ...cited.map(({ span, drafts }) => {
          const title = drafts === 1 ? say('citedInOne') : say('citedInSome', { count: drafts });
          return lens(span, title, 'penholder.showReferences');
        }),
        ...contested.map(({ span, title }) => lens(span, title, 'penholder.showProposals')),
      ];

      function lens(span: Parameters<typeof toRange>[1], title: string, command: string): CodeLens {
        const range = toRange(draft, span);
        return { range, command: { title, command, arguments: [uri, range.start] } };
      }
    }),
  );
}
