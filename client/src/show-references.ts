import { commands, type Disposable, Position, Uri } from 'vscode';
import { type BaseLanguageClient, ReferencesRequest, type Position as WirePosition } from 'vscode-languageclient';

/** The command of the line “cited in 7 drafts” above a symbol: shows who cites it, where the symbol stands. */
export function registerShowReferences(client: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerCommand('penholder.showReferences', async (uri: string, position: WirePosition) => {
    const server = client();
    if (server === undefined) return;
    const references = await server.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    const locations = await server.protocol2CodeConverter.asReferences(references);
    await commands.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      new Position(position.line, position.character),
      locations ?? [],
    );
  });
}
