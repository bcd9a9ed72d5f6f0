import { commands, type Disposable, type ExtensionContext, l10n, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';

/** The bodies for whose drafts the extension brings a skeleton: `templates/<id>.snippet`. */
const bodies = [
  { id: 'oas', label: 'OAS', detail: l10n.t('Organization of American States: a draft resolution of the General Assembly') },
  { id: 'un', label: 'UN', detail: l10n.t('United Nations: a draft resolution of the General Assembly') },
  { id: 'who', label: 'WHO', detail: l10n.t('World Health Organization: a draft resolution of the Health Assembly') },
  { id: 'unfccc', label: 'UNFCCC', detail: l10n.t('Climate negotiations: a draft decision of the Conference of the Parties') },
] as const satisfies readonly (QuickPickItem & { readonly id: string })[];

type Body = (typeof bodies)[number]['id'];

/** The command that begins a draft in the form of a body. It has no file yet, and Tab leads through what is to be filled in. */
export function registerNewDraft({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('penholder.newDraft', async (given?: Body) => {
    const body = given ?? (await window.showQuickPick(bodies, { title: l10n.t('New draft'), placeHolder: l10n.t('Of which body?') }))?.id;
    if (body === undefined) return;
    const template = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'templates', `${body}.snippet`));
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'draft' }), { preview: false });
    await editor.insertSnippet(new SnippetString(new TextDecoder().decode(template)));
  });
}
