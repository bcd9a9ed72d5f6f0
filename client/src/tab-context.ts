import { commands, Disposable, type TextEditor, window } from 'vscode';

/**
 * Keeps the context `penholder.mayChangeLevel`, by which the keys Tab and Shift+Tab are taken from the editor: only where the cursor stands before what looks like a numbered paragraph's first word, or such paragraphs are
 * selected to the end of a line. It is a guess by one line, so that no other Tab waits for the server, which then tells what is meant.
 */
export function keepTabContext(): Disposable {
  let kept = false;
  const update = (editor: TextEditor | undefined) => {
    const may = editor?.document.languageId === 'draft' && mayChangeLevel(editor);
    if (may === kept) return;
    kept = may;
    void commands.executeCommand('setContext', 'penholder.mayChangeLevel', may);
  };
  update(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === window.activeTextEditor && update(textEditor)),
  );
}

function mayChangeLevel({ document, selection, selections }: TextEditor): boolean {
  if (selections.length > 1) return false;
  const { start, end, isEmpty } = selection;
  const label = labelled.exec(document.lineAt(start.line).text.slice(0, longestUnits))?.[0];
  if (label === undefined || start.character > label.length) return false;
  return isEmpty || end.character === 0 || end.character === document.lineAt(end.line).text.length;
}

const suffix = '(?: ?(?:bis|ter|qu|se|oc|no|de)[a-z]*)?';
/** “5.”, “(b)”, “iv)”, “5 bis.”, “OP3”, with what stands before and after it. */
const labelled = new RegExp(
  `^[\\s[*]*(?:\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,7})${suffix}[.)]{1,2}${suffix}|[op]p\\.? ?\\d{1,3}${suffix}[.:]?)\\s*`,
  'i',
);
/** Room for the margin and the label. */
const longestUnits = 80;
