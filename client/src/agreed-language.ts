import {
  commands,
  Disposable,
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  Range,
  type TextEditor,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server answers. */
interface Answer {
  readonly range: PlainRange;
  readonly text: string;
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly uri: string;
  readonly range: PlainRange;
  readonly name: string;
  readonly symbol: string;
  readonly title: string;
  readonly date?: string;
  readonly citedIn: number;
  readonly share: number;
  readonly text: string;
}

interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface PassageItem extends QuickPickItem {
  readonly passage: Passage;
}

const compare: QuickInputButton = { iconPath: new ThemeIcon('diff'), tooltip: l10n.t('Compare with the draft') };
const scheme = 'penholder-words';

/** “How was this said before?”: the paragraphs of adopted texts that say nearly what the selection says, or the paragraph that holds the cursor. */
export function registerAgreedLanguage(clientOf: () => BaseLanguageClient | undefined): Disposable {
  const compared = new Map<string, string>();
  return Disposable.from(
    commands.registerTextEditorCommand('penholder.agreedLanguage', (editor) => void ask(editor)),
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ path }) => compared.get(path) ?? '' }),
  );

  async function ask(editor: TextEditor): Promise<void> {
    const { document, selection } = editor;
    const client = clientOf();
    const answer = await client?.sendRequest<Answer | null>('penholder/agreedLanguage', {
      textDocument: { uri: document.uri.toString() },
      range: { start: selection.start, end: selection.end },
    });
    if (!answer || answer.passages.length === 0) {
      await window.showInformationMessage(
        l10n.t(
          'No adopted text of the workspace says nearly this. Adopted texts are drafts whose heading bears the symbol of a resolution or a decision; ask with at least eight words.',
        ),
      );
      return;
    }
    await choose(answer);
  }

  async function choose({ text, passages }: Answer): Promise<void> {
    const pick = window.createQuickPick<PassageItem>();
    pick.title = l10n.t('How was this said before?');
    pick.placeholder = l10n.t('Choose a passage to go to it');
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = passages.map((passage) => ({
      label: `${passage.symbol}, ${passage.name}`,
      description: factsOf(passage),
      detail: passage.text,
      buttons: [compare],
      passage,
    }));
    pick.onDidTriggerItemButton(({ item }) => void showChanges(item.passage, text));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen !== undefined) void show(chosen.passage);
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  }

  async function showChanges(passage: Passage, words: string): Promise<void> {
    const [before, after] = [addressOf('before', passage.text), addressOf('after', words.replace(/\s+/g, ' ').trim())];
    await commands.executeCommand('vscode.diff', before, after, l10n.t('{0} ↔ the draft', `${passage.symbol}, ${passage.name}`));
  }

  /** An address for words that no file has. */
  function addressOf(side: string, words: string): Uri {
    const path = `/${side}-${compared.size}.draft`;
    compared.set(path, words);
    return Uri.from({ scheme, path });
  }
}

function factsOf({ date, citedIn, share }: Passage): string {
  const cited = citedIn === 0 ? undefined : citedIn === 1 ? l10n.t('cited in 1 draft') : l10n.t('cited in {0} drafts', citedIn);
  const same = share === 1 ? l10n.t('the same words') : l10n.t('{0} % the same', Math.round(100 * share));
  return [date, same, cited].filter((fact) => fact !== undefined).join(' · ');
}

async function show({ uri, range: { start, end } }: Passage): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
}
