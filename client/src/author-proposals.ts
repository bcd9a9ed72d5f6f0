import { commands, Disposable, l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { writeInto } from './write-into.ts';

/** What the server answers: the edit, or why there is none. */
interface Answer {
  readonly edit?: WorkspaceEdit;
  readonly hindrance?: string;
}

interface Proposer {
  readonly written: string;
  readonly name: string;
  readonly isNamed: boolean;
}

interface StampForm {
  readonly written: string;
  readonly status: string;
  readonly isOpen: boolean;
}

/** What a key may be bound to, so that nothing is asked. */
interface Given {
  readonly by?: string;
  readonly words?: string;
  readonly stamp?: string;
  readonly note?: string;
}

/** The commands that write into a draft what a delegation proposes about the selected words, and the status of a paragraph. */
export function registerAuthorProposals(clientOf: () => BaseLanguageClient | undefined): Disposable {
  const proposal = (command: string, kind: 'bracket' | 'delete' | 'replace', title: string) =>
    // What the command answers is done when the edit is made.
    commands.registerCommand(command, (given?: Given) => ofDraft((editor) => propose(editor, kind, title, given ?? {})));
  return Disposable.from(
    proposal('penholder.bracketAs', 'bracket', l10n.t('Bracket the selection as proposed by …')),
    proposal('penholder.proposeDeletion', 'delete', l10n.t('Propose to delete the selection, as …')),
    proposal('penholder.proposeReplacement', 'replace', l10n.t('Propose other words for the selection, as …')),
    commands.registerCommand('penholder.stampParagraph', (given?: Given) => ofDraft((editor) => stamp(editor, given ?? {}))),
  );

  async function ofDraft(act: (editor: TextEditor) => Promise<void>): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === 'draft') await act(editor);
  }

  async function propose(editor: TextEditor, kind: string, title: string, given: Given): Promise<void> {
    if (editor.selection.isEmpty) {
      void window.showInformationMessage(l10n.t('Select the words that the proposal is about first.'));
      return;
    }
    const textDocument = shown(editor);
    const range = { start: editor.selection.start, end: editor.selection.end };
    const by = given.by ?? (await askProposer(textDocument, title));
    if (by === undefined) return;
    const old = editor.document.getText(editor.selection).replace(/\s+/g, ' ').trim();
    const words = kind === 'replace' ? (given.words ?? (await askWords(by, old))) : undefined;
    if (kind === 'replace' && words === undefined) return;
    await make(editor, 'penholder/propose', { textDocument, range, kind, by, words });
  }

  async function stamp(editor: TextEditor, given: Given): Promise<void> {
    const textDocument = shown(editor);
    const position = editor.selection.active;
    const chosen = given.stamp === undefined ? await askStamp(textDocument, position) : { written: given.stamp, isOpen: false };
    if (chosen === undefined) return;
    const note = given.note ?? (chosen.isOpen ? await askNote(chosen.written) : '');
    if (note !== undefined) await make(editor, 'penholder/stamp', { textDocument, position, written: chosen.written, note });
  }

  async function make<A extends { readonly textDocument: { readonly version: number } }>(
    { document }: TextEditor,
    request: string,
    asked: A,
  ): Promise<void> {
    const client = clientOf();
    const answer = await client?.sendRequest<Answer | null>(request, asked).catch(() => undefined);
    const edit = answer?.edit && (await client?.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
    // Never at another place than the one that was shown.
    if (edit && (await writeInto(document, asked.textDocument.version, edit)) !== 'changed') return;
    // The command is done, whether somebody has read this or not.
    void window.showInformationMessage(answer?.hindrance ?? l10n.t('The draft has changed meanwhile. Try again.'));
  }

  /** One of those who are known, or a name as it is typed. */
  async function askProposer(textDocument: object, title: string): Promise<string | undefined> {
    const listed = clientOf()?.sendRequest<readonly Proposer[]>('penholder/proposers', { textDocument });
    const pick = window.createQuickPick();
    pick.title = title;
    pick.placeholder = l10n.t('Which delegation? Several are separated by commas.');
    pick.matchOnDescription = true;
    pick.busy = true;
    const answer = Promise.withResolvers<string | undefined>();
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      // Enter before the list is there chooses nobody.
      if (chosen !== undefined) answer.resolve(chosen.label);
    });
    pick.onDidHide(() => answer.resolve(undefined));
    pick.show();
    const known = ((await listed?.catch(() => [])) ?? []).map(itemOf);
    const first = known.findIndex(({ isNamed }) => !isNamed);
    const others: QuickPickItem[] = [
      { label: l10n.t('not named in this draft'), kind: QuickPickItemKind.Separator },
      ...known.slice(first),
    ];
    const items = first < 0 ? known : [...known.slice(0, first), ...others];
    const list = () => {
      const typed = pick.value.trim();
      const isListed = typed === '' || known.some(({ label }) => label === typed);
      pick.items = isListed ? items : [...items, { label: typed, description: l10n.t('as typed'), alwaysShow: true }];
    };
    pick.onDidChangeValue(list);
    list();
    pick.busy = false;
    try {
      return await answer.promise;
    } finally {
      pick.dispose();
    }
  }

  async function askStamp(textDocument: object, position: object): Promise<StampForm | undefined> {
    const forms = await clientOf()?.sendRequest<readonly StampForm[]>('penholder/stampForms', { textDocument, position });
    if (forms === undefined || forms.length === 0) {
      void window.showInformationMessage(
        l10n.t('Put the cursor into a paragraph with text of the draft: only such a paragraph bears a status.'),
      );
      return undefined;
    }
    const items = forms.map((form) => ({
      label: form.written,
      description: form.written.toLowerCase() === form.status ? '' : form.status,
      form,
    }));
    return (await window.showQuickPick(items, { title: l10n.t('Stamp the paragraph as …'), placeHolder: l10n.t('Which status?') }))?.form;
  }
}

/** The draft at the version that the user sees. */
function shown({ document: { uri, version } }: TextEditor): { readonly uri: string; readonly version: number } {
  return { uri: uri.toString(), version };
}

function itemOf({ written, name, isNamed }: Proposer): QuickPickItem & { readonly isNamed: boolean } {
  return { label: written, description: name === written ? '' : name, isNamed };
}

function askWords(by: string, old: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('The words that {0} proposes instead', by),
    prompt: l10n.t('In place of “{0}”', old),
    value: old,
  });
}

function askNote(stamp: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: `${stamp} – …`,
    prompt: l10n.t('A note after the status, such as “Consultations with Fiji”, or nothing'),
  });
}
