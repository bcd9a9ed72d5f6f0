import { Disposable, LanguageStatusSeverity, l10n, languages, StatusBarAlignment, ThemeColor, window } from 'vscode';

/** What the server is doing. The server tells it by `penholder/status`, except that it has stopped. */
export interface ServerStatus {
  readonly state: 'starting' | 'indexing' | 'ready' | 'warning' | 'error' | 'stopped';
  /** One line for a person: "12 of 40 drafts", or why the server stopped. */
  readonly message: string;
}

export interface StatusItem extends Disposable {
  readonly status: ServerStatus;
  show(status: ServerStatus): void;
}

const texts: Readonly<Record<ServerStatus['state'], string>> = {
  starting: l10n.t('Penholder: starting'),
  indexing: l10n.t('Penholder: indexing'),
  ready: `$(check) ${l10n.t('Penholder: ready')}`,
  warning: `$(warning) ${l10n.t('Penholder: ready, save for one thing')}`,
  error: `$(error) ${l10n.t('Penholder: error')}`,
  stopped: `$(circle-slash) ${l10n.t('Penholder: stopped')}`,
};

/**
 * The item behind the braces in the status bar, while a draft is in the editor; and, while the server has stopped, one in the status bar itself: a draft without
 * findings would be taken for a clean one.
 */
export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('penholder.status', { language: 'draft' });
  item.name = 'Penholder';
  const warning = window.createStatusBarItem('penholder.stopped', StatusBarAlignment.Left);
  warning.name = l10n.t('Penholder: Stopped');
  warning.text = `$(error) ${l10n.t('Penholder has stopped: no draft is checked')}`;
  warning.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
  warning.command = { command: 'penholder.restartServer', title: l10n.t('Restart') };
  let current: ServerStatus = { state: 'starting', message: '' };
  const show = (status: ServerStatus) => {
    const failed = status.state === 'error' || status.state === 'stopped';
    current = status;
    warning.tooltip = l10n.t('{0} Click to start it again.', status.message).trimStart();
    if (status.state === 'stopped') warning.show();
    else warning.hide();
    item.text = texts[status.state];
    item.detail = status.message;
    item.busy = status.state === 'starting' || status.state === 'indexing';
    item.severity = failed
      ? LanguageStatusSeverity.Error
      : status.state === 'warning'
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
    item.command = failed
      ? { command: 'penholder.restartServer', title: l10n.t('Restart') }
      : { command: 'penholder.showLog', title: l10n.t('Show Log') };
  };
  show(current);
  return {
    get status() {
      return current;
    },
    show,
    dispose: () => Disposable.from(item, warning).dispose(),
  };
}
