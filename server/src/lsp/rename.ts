import {
  LSPErrorCodes,
  type Range,
  type RenameFile,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { addressIn, type Draft, fileNameOf, type PlaceEdit, parentOf, say } from '../service.ts';
import type { Context } from './context.ts';
import { toOffset, toRange, toSpan } from './convert.ts';
import { ensureWanted } from './guard.ts';
import { answerInTurns, whileWanted } from './while-wanted.ts';
import { withLibrary } from './with-library.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Serves the renaming of a symbol in all drafts, and of a delegation or a paragraph's number in one, for which the others need not have been read. A client that previews edits shows them before they are made. */
export function serveRename(context: Context): void {
  const { connection, service, client, documents, workspace, guard } = context;

  connection.onPrepareRename(
    guard('prepareRename', null, async ({ textDocument, position }, token): Promise<{ range: Range; placeholder: string } | null> => {
      const shown = await documents.read(textDocument.uri);
      if (!shown) return null;
      const at = toOffset(shown.draft, position);
      const named = await answerInTurns(token, () => service.delegationAt(shown.draft, at) ?? service.numberAt(shown.draft, at));
      if (named !== undefined) return { range: toRange(shown.draft, named.span), placeholder: named.written };
      const open = await withLibrary(context, textDocument, token);
      if (!open) return null;
      const { span, symbol } = unlessRefused(service.renamable(open.draft, toOffset(open.draft, position)));
      return { range: toRange(open.draft, span), placeholder: symbol };
    }),
  );

  connection.onRenameRequest(
    guard('rename', null, async ({ textDocument, position, newName }, token): Promise<WorkspaceEdit | null> => {
      const shown = await documents.read(textDocument.uri);
      if (!shown) return null;
      const at = toOffset(shown.draft, position);
      const own =
        (await answerInTurns(token, () => service.renameDelegation(shown.draft, at, newName))) ??
        (await whileWanted(token, service.renameNumber(shown.draft, at, newName)));
      if (own !== undefined) return workspaceEdit(shown, unlessRefused(own), client);
      const open = await withLibrary(context, textDocument, token);
      if (!open) return null;
      const edits = unlessRefused(service.rename(open.draft, toOffset(open.draft, position), newName));
      const changed: Edited[] = [];
      for (const [key, own] of Map.groupBy(edits, ({ uri }) => uri)) {
        changed.push(await editsOf(key, own));
        ensureWanted(token);
      }
      if (client.documentChanges)
        return {
          documentChanges: [...changed, ...(client.renamesFiles ? renames(open.draft, toOffset(open.draft, position), newName) : [])],
        };
      return { changes: Object.fromEntries(changed.map(({ textDocument: { uri }, edits: those }) => [uri, those])) };
    }),
  );

  /** After the edits, which name the files as they are. A file that is there already is not written over. */
  function renames(draft: Draft, offset: number, newName: string): RenameFile[] {
    return service.renamedFiles(draft, offset, newName).map(({ uri, fileName }) => {
      const oldUri = documents.addressOf(uri);
      return { kind: 'rename', oldUri, newUri: addressIn(parentOf(oldUri), fileName), options: { overwrite: false, ignoreIfExists: true } };
    });
  }

  /** @throws ResponseError where the text is no longer the one that the library knows, so that nothing is written over other words. */
  async function editsOf(key: string, edits: readonly PlaceEdit[]): Promise<Edited> {
    const open = await documents.readFile(key);
    const draft = open?.draft ?? (await workspace.read(key));
    if (!draft || edits.some(({ range, written }) => draft.slice(toSpan(draft, range)) !== written))
      throw refused(say('fileHasChanged', { file: fileNameOf(key) }));
    return {
      textDocument: { uri: open?.uri ?? key, version: open?.version ?? null },
      edits: edits.map(({ range, newText }) => ({ range, newText })),
    };
  }
}

interface Edited extends TextDocumentEdit {
  edits: TextEdit[];
}

function unlessRefused<T>(answer: T | string): T {
  if (typeof answer === 'string') throw refused(answer);
  return answer;
}

/** The client shows the message to the user. */
function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
