import {
  commands,
  type Disposable,
  l10n,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import { writeInto } from './write-into.ts';

type Answer =
  | { readonly reason: string }
  | {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** What is selected in the text that they make, in UTF-16 code units. */
      readonly selected: { readonly start: number; readonly end: number };
      /** References of which nobody knows what they mean. */
      readonly left: readonly { readonly words: string; readonly line: number }[];
    };

/** The commands that give a paragraph another place among those round it, each in one edit, and the view with it. */
export function registerRestructure(clientOf: () => BaseLanguageClient | undefined): readonly Disposable[] {
  const inserting = (['Below', 'Above'] as const).map((where) =>
    commands.registerCommand(`penholder.insertParagraph${where}`, () =>
      restructure(clientOf(), 'penholder/insertParagraph', ({ active }) => ({
        position: active,
        where: where.toLowerCase(),
        practice: practice(),
      })),
    ),
  );
  const moving = (['up', 'down'] as const).flatMap((direction) => {
    const name = direction === 'up' ? 'Up' : 'Down';
    return [
      commands.registerCommand(`penholder.moveParagraph${name}`, async () => {
        await restructure(clientOf(), 'penholder/moveParagraph', ({ active }) => ({ position: active, direction }));
      }),
      // By the key, Tab may mean a blank, which is for the editor to write: that the key asks is what its binding says.
      commands.registerCommand(`penholder.moveLevel${name}`, async (asked?: { readonly orElse?: string }) => {
        const anywhere = asked?.orElse === undefined;
        const client = clientOf();
        const ask = () => restructure(client, 'penholder/changeLevel', ({ range }) => ({ range, direction, anywhere }));
        // Of a server that is starting or gone, the key does not wait, and tells nobody that it does not answer.
        const isAnswered = anywhere ? await ask() : client?.isRunning() === true && (await ask().catch(() => false));
        if (isAnswered) return;
        if (asked?.orElse !== undefined) await commands.executeCommand(asked.orElse);
        else
          window.setStatusBarMessage(
            l10n.t('Put the cursor into a numbered paragraph, or select several whole ones.'),
            readingMilliseconds,
          );
      }),
    ];
  });
  return [...inserting, ...moving];
}

/** What the user wants of a number that is taken. */
function practice(): string {
  return workspace.getConfiguration('penholder', window.activeTextEditor?.document).get('insertedNumbers', 'auto');
}

/** Asks the server about what is selected in the editor and makes the edit that it answers. False where the server has no answer. */
async function restructure(
  client: BaseLanguageClient | undefined,
  method: string,
  asking: (selected: { readonly active: object; readonly range: object }) => object,
): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (client === undefined || editor?.document.languageId !== 'draft') return false;
  const { asPosition, asRange } = client.code2ProtocolConverter;
  const { document, selection } = editor;
  const params = { uri: document.uri.toString(), ...asking({ active: asPosition(selection.active), range: asRange(selection) }) };
  const answer = await client.sendRequest<Answer | null>(method, params);
  if (answer === null) return false;
  if ('reason' in answer) {
    window.setStatusBarMessage(answer.reason, readingMilliseconds);
    return true;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
  // What was typed meanwhile has moved the places.
  if ((await writeInto(document, answer.version, edit)) !== 'written') return true;
  show(editor, answer.selected);
  if (answer.left.length > 0) void window.showInformationMessage(stayed(answer.left));
  return true;
}

function show(editor: TextEditor, { start, end }: { readonly start: number; readonly end: number }): void {
  const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(end)];
  editor.selection = new Selection(from, to);
  editor.revealRange(new Range(from, to), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Long enough to read a sentence. */
const readingMilliseconds = 6000;
const mostNamed = 3;

function stayed(left: readonly { readonly words: string; readonly line: number }[]): string {
  const named = left.slice(0, mostNamed).map(({ words, line }) => l10n.t('“{0}” on line {1}', words, line + 1));
  const listed = named.join(', ');
  const more = left.length - mostNamed;
  return more > 0
    ? l10n.t('Left as before, for you to decide: {0} and {1} more.', listed, more)
    : l10n.t('Left as before, for you to decide: {0}.', listed);
}
