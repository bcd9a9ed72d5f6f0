import { commands, type Disposable, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { draftsOfWorkspace } from './drafts-of-workspace.ts';

interface Copy {
  readonly uri: string;
  readonly by: string;
}

/** What the server answers: one text of all copies, or why there is none. */
interface Compiled {
  readonly text?: string;
  readonly contested?: number;
  /** How many paragraphs of whom read otherwise than in the copy: brackets cross in them. */
  readonly misread?: readonly { readonly by: string; readonly paragraphs: number }[];
  readonly hindrance?: string;
}

interface CopyItem extends QuickPickItem {
  readonly uri: Uri;
  readonly by: string | undefined;
}

/** The command that makes one text of a base and the copies that delegations sent, with attributed brackets. It is shown as a draft without a file. */
export function registerCompileCopies(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerCommand(
    'penholder.compileCopies',
    async (given?: { readonly base: string; readonly copies: readonly Copy[] }) => {
      const asked = given ?? (await ask());
      if (asked === undefined) return;
      const compiled = await clientOf()?.sendRequest<Compiled | null>('penholder/compile', asked);
      if (compiled?.text === undefined) {
        void window.showInformationMessage(compiled?.hindrance ?? l10n.t('The copies could not be compiled; the log says why.'));
        return;
      }
      await window.showTextDocument(await workspace.openTextDocument({ language: 'draft', content: compiled.text }), { preview: false });
      const { contested, misread = [] } = compiled;
      if (misread.length > 0) {
        const whose = misread.map(({ by, paragraphs }) => `${by} (${paragraphs})`).join(', ');
        void window.showWarningMessage(
          l10n.t(
            'Some paragraphs do not read as in the copy, since brackets cross in them: {0}. No word is lost; look at them beside the copies.',
            whose,
          ),
        );
      }
      // The command is done, whether somebody has read this or not.
      void window.showInformationMessage(
        contested === 0
          ? l10n.t('The copies change nothing.')
          : contested === 1
            ? l10n.t('One place is contested.')
            : l10n.t('{0} places are contested.', String(contested)),
      );
    },
  );

  async function ask(): Promise<{ readonly base: string; readonly copies: readonly Copy[] } | undefined> {
    const drafts = await draftsOfWorkspace('draft,docx');
    const base = await window.showQuickPick(drafts, {
      title: l10n.t('Compile copies (1 of 3): the base'),
      placeHolder: l10n.t('Which draft did the delegations edit?'),
      matchOnDescription: true,
    });
    if (base === undefined) return undefined;
    const others = drafts.filter(({ uri }) => uri.toString() !== base.uri.toString());
    const copies = await chooseCopies(base.uri, others);
    const named: Copy[] = [];
    for (const { label, uri, by } of copies ?? []) {
      const name = await nameOf(label, by, named);
      if (name === undefined) return undefined;
      named.push({ uri: uri.toString(), by: name });
    }
    return named.length === 0 ? undefined : { base: base.uri.toString(), copies: named };
  }

  /** Those whose names tell a delegation are chosen beforehand. */
  async function chooseCopies(
    base: Uri,
    drafts: readonly (QuickPickItem & { readonly uri: Uri })[],
  ): Promise<readonly CopyItem[] | undefined> {
    const uris = drafts.map(({ uri }) => uri.toString());
    const told = await clientOf()?.sendRequest<readonly (string | null)[]>('penholder/delegationsOfCopies', {
      base: base.toString(),
      uris,
    });
    const items = drafts.map((draft, at): CopyItem => {
      const by = told?.[at] ?? undefined;
      return { ...draft, by, picked: by !== undefined };
    });
    return window.showQuickPick(items, {
      title: l10n.t('Compile copies (2 of 3): the copies'),
      placeHolder: l10n.t('Which drafts are copies that delegations sent?'),
      canPickMany: true,
      matchOnDescription: true,
    });
  }
}

function nameOf(label: string, by: string | undefined, others: readonly Copy[]): Thenable<string | undefined> {
  return window
    .showInputBox({
      title: l10n.t('Compile copies (3 of 3): the delegations'),
      prompt: l10n.t('Whose copy is {0}? So its proposals are signed.', label),
      ignoreFocusOut: true,
      ...(by !== undefined && { value: by }),
      validateInput(typed) {
        const name = typed.trim();
        if (name === '') return l10n.t('A copy has a delegation.');
        if (/[[\]:()]/.test(name)) return l10n.t('A delegation’s name has no brackets, parentheses or colons.');
        return others.some((other) => other.by === name) ? l10n.t('Another copy is of {0}.', name) : undefined;
      },
    })
    .then((typed) => typed?.trim());
}
