import { commands, type Disposable, env, type LogOutputChannel, l10n, type QuickPickItem, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { bytesOf } from './base64.ts';
import { fileName } from './file-name.ts';
import { tellRemarks } from './tell-remarks.ts';
import { opensHere, placeFor, writeFile } from './written-file.ts';

/** What the server makes of the draft; or why it makes nothing. */
interface Exported {
  readonly base64?: string;
  readonly report?: readonly { readonly line?: number; readonly message: string }[];
  readonly hindrance?: string;
}

interface Form extends QuickPickItem {
  readonly to: 'docx' | 'akn';
  readonly asTracked?: boolean;
}

function forms(): readonly Form[] {
  return [
    {
      label: l10n.t('Word document'),
      description: '.docx',
      detail: l10n.t('Brackets stay text; tracked changes and comments are Word’s own'),
      to: 'docx',
    },
    {
      label: l10n.t('Word document, proposals as tracked changes'),
      description: '.docx',
      detail: l10n.t('Each delegation is the author of what stands in brackets with its name'),
      to: 'docx',
      asTracked: true,
    },
    {
      label: 'Akoma Ntoso',
      description: '.xml',
      detail: l10n.t('In the form in which the United Nations publishes its resolutions'),
      to: 'akn',
    },
  ];
}

/** The command that writes the draft in the editor as a document, where the user says. */
export function registerExportDocument(clientOf: () => BaseLanguageClient | undefined, log: LogOutputChannel): Disposable {
  return commands.registerCommand('penholder.exportDocument', async (given?: Pick<Form, 'to' | 'asTracked'> & { readonly target: Uri }) => {
    const draft = window.activeTextEditor?.document;
    if (draft?.languageId !== 'draft') return;
    const form = given ?? (await window.showQuickPick(forms(), { title: l10n.t('Export the draft'), placeHolder: l10n.t('As what?') }));
    if (form === undefined) return;
    const extension = form.to === 'akn' ? 'xml' : 'docx';
    const target = given?.target ?? (await ask(draft.uri, extension));
    if (target === undefined) return;
    const { to, asTracked } = form;
    const made = await clientOf()?.sendRequest<Exported | null>('penholder/export', { uri: draft.uri.toString(), to, asTracked });
    if (made?.base64 === undefined) {
      void window.showErrorMessage(`${fileName(draft.uri)}: ${made?.hindrance ?? l10n.t('It could not be exported; the log says why.')}`);
      return;
    }
    if (!(await writeFile(target, bytesOf(made.base64), log))) return;
    const { report = [] } = made;
    if (report.length > 0)
      void tellRemarks(
        log,
        fileName(draft.uri),
        report,
        l10n.t('Not all in {0} can be in a document as the draft has it: {1}.', fileName(draft.uri), report.length),
      );
    else if (given === undefined) void offerToOpen(target);
  });
}

/** Beside the draft. The dialog asks before it writes over a file. */
function ask(draft: Uri, extension: string): Thenable<Uri | undefined> {
  const defaultUri = placeFor(draft, extension);
  const filters: Record<string, string[]> = extension === 'docx' ? { [l10n.t('Word documents')]: ['docx'] } : { 'Akoma Ntoso': ['xml'] };
  return window.showSaveDialog({ filters, ...(defaultUri && { defaultUri }) });
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('{0} is written.', fileName(target)), ...(opensHere(target) ? [open] : []));
  if (chosen === open) await env.openExternal(target);
}
