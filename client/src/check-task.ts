import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** What may stand in a `tasks.json`, as the manifest says. */
interface CheckDefinition extends TaskDefinition {
  readonly type: typeof type;
  /** Files and folders, from the workspace folder on. */
  readonly paths?: readonly string[];
  /** Options of `penholder check`: `["--max-warnings", "0"]`. */
  readonly options?: readonly string[];
}

const type = 'penholder';

/**
 * `penholder check` as a task: the command that ships with the extension, so that nothing has to be installed. The one that is offered for each folder has no
 * problem matcher: what it finds in drafts stands in the Problems panel already.
 */
export function registerCheckTask(context: ExtensionContext): Disposable {
  const command = Uri.joinPath(context.extensionUri, 'dist/cli.js').fsPath;
  return tasks.registerTaskProvider(type, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => checkTask(command, { type }, folder, 'check', [])),
    resolveTask({ definition, scope, name, problemMatchers }) {
      const folder = typeof scope === 'object' ? scope : undefined;
      return checkTask(command, definition as CheckDefinition, folder, name, problemMatchers, definition);
    },
  });
}

/** @param written The very object of a task that is resolved: VS Code drops one that comes back with another. */
function checkTask(
  command: string,
  { paths = ['.'], options = [] }: CheckDefinition,
  folder: WorkspaceFolder | undefined,
  name: string,
  problemMatchers: string[],
  written: TaskDefinition = { type },
): Task {
  // VS Code's own Node, which its Electron is only where it is told so.
  const execution = new ProcessExecution(process.execPath, [command, 'check', '--format', 'compact', ...options, '--', ...paths], {
    ...(folder && { cwd: folder.uri.fsPath }),
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const task = new Task(written, folder ?? TaskScope.Workspace, name, type, execution, problemMatchers);
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Check the drafts of the folder, and end with an error where there are errors');
  return task;
}
