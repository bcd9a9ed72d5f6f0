import { type Position, Selection, type TextDocument, type TextEdit, window, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Leaves straight quotation marks as they are where the user wants them so, and puts the cursor behind one that is typed over. */
export const typingMiddleware: Pick<Middleware, 'provideOnTypeFormattingEdits'> = {
  async provideOnTypeFormattingEdits(document, position, character, options, token, next) {
    if (character === '"' && !wantsCurly(document)) return undefined;
    const edits = await next(document, position, character, options, token);
    const over = edits?.find(({ range }) => range.end.isAfter(position));
    if (over !== undefined && !token.isCancellationRequested) goBehind(document, over, position);
    return edits;
  },
};

function wantsCurly(document: TextDocument): boolean {
  return workspace.getConfiguration('penholder', document).get('curlyQuotationMarks', true);
}

/** VS Code makes the least of an edit: of two marks that become one it deletes the first, and the cursor stays before the other. */
function goBehind(document: TextDocument, { range, newText }: TextEdit, typedAt: Position): void {
  const behind = range.start.translate(0, newText.length);
  const applied = workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document) return;
    applied.dispose();
    const editor = window.activeTextEditor;
    const isOurs = change.contentChanges.every(({ range: changed, text }) => text === '' && changed.end.isEqual(typedAt));
    if (editor?.document === document && isOurs) editor.selection = new Selection(behind, behind);
  });
  // VS Code drops the edit where more was typed meanwhile.
  setTimeout(() => applied.dispose(), longestWaitMilliseconds);
}

/** It makes the edit at once, or not at all. */
const longestWaitMilliseconds = 1000;
