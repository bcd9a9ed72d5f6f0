import { commands, type Disposable, l10n, Range, Selection, TextEditorRevealType, WorkspaceEdit, window } from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import { writeInto } from './write-into.ts';

type Answer =
  | { readonly reason: string }
  | {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** Where the cursor stands in the text that they make, in UTF-16 code units. */
      readonly offset: number;
      /** References of which nobody knows what they mean. */
      readonly left: readonly { readonly words: string; readonly line: number }[];
    };

/** The commands that move the paragraph at the cursor among those beside it, in one edit, and the view with it. */
export function registerMoveParagraph(clientOf: () => BaseLanguageClient | undefined): readonly Disposable[] {
  return (['up', 'down'] as const).map((direction) =>
    commands.registerCommand(`penholder.moveParagraph${direction === 'up' ? 'Up' : 'Down'}`, () => move(clientOf(), direction)),
  );
}

async function move(client: BaseLanguageClient | undefined, direction: 'up' | 'down'): Promise<void> {
  const editor = window.activeTextEditor;
  if (client === undefined || editor?.document.languageId !== 'draft') return;
  const { document, selection } = editor;
  const params = { uri: document.uri.toString(), position: client.code2ProtocolConverter.asPosition(selection.active), direction };
  const answer = await client.sendRequest<Answer | null>('penholder/moveParagraph', params);
  if (answer === null) return;
  if ('reason' in answer) {
    void window.setStatusBarMessage(answer.reason, readingMilliseconds);
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
  // What was typed meanwhile has moved the places.
  if ((await writeInto(document, answer.version, edit)) !== 'written') return;
  const cursor = document.positionAt(answer.offset);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.InCenterIfOutsideViewport);
  if (answer.left.length > 0) void window.showInformationMessage(stayed(answer.left));
}

/** Long enough to read a sentence. */
const readingMilliseconds = 6000;
const mostNamed = 3;

function stayed(left: readonly { readonly words: string; readonly line: number }[]): string {
  const named = left.slice(0, mostNamed).map(({ words, line }) => l10n.t('“{0}” on line {1}', words, line + 1));
  const more = left.length - named.length;
  const references = more > 0 ? l10n.t('{0} and {1} more', named.join(', '), more) : named.join(', ');
  return l10n.t('Nobody but you knows what is meant by {0}: left as before.', references);
}
