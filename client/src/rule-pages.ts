import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';

const scheme = 'penholder-rule';

/** The address of the rules' pages in VS Code, to which a rule's id and `.md` are added. */
export const rulePages = `${scheme}:/`;

/**
 * The pages of the rules, which ship with the extension, under addresses of their own: a finding's link may name any address but a command, and on the web
 * the extension's own files have an address that would leave VS Code. The manifest has them shown as Markdown previews.
 */
export function registerRulePages(context: ExtensionContext): Disposable {
  return Disposable.from(
    workspace.registerFileSystemProvider(scheme, pagesIn(context.extensionUri), { isReadonly: true }),
    commands.registerCommand('penholder.showRule', async (id?: string) => {
      const rule = id ?? (await askForRule(context));
      if (rule !== undefined) await commands.executeCommand('vscode.open', Uri.parse(`${rulePages}${rule}.md`));
    }),
  );
}

/** A read-only file system of the pages, which never change. */
function pagesIn(extension: Uri): FileSystemProvider {
  const readFile = (page: Uri) => workspace.fs.readFile(Uri.joinPath(extension, 'dist/rules', page.path));
  const readOnly = (page: Uri) => {
    throw FileSystemError.NoPermissions(page);
  };
  return {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => {}),
    readFile,
    stat: async (page) => ({ type: FileType.File, ctime: 0, mtime: 0, size: (await readFile(page)).length }),
    readDirectory: () => [],
    createDirectory: readOnly,
    writeFile: readOnly,
    delete: readOnly,
    rename: readOnly,
  };
}

/** Asks which rule. The manifest lists the rules with their settings. */
async function askForRule(context: ExtensionContext): Promise<string | undefined> {
  const settings = context.extension.packageJSON.contributes.configuration.properties['penholder.rules'].properties;
  const rules = Object.entries<{ description: string }>(settings).map(([label, { description }]) => ({ label, detail: description }));
  const chosen = await window.showQuickPick(rules, { placeHolder: l10n.t('The page of which rule?'), matchOnDetail: true });
  return chosen?.label;
}
