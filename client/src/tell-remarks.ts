import { type LogOutputChannel, l10n, window } from 'vscode';

interface Remark {
  /** Of the draft, from 1. */
  readonly line?: number;
  readonly message: string;
}

/** Tells in a sentence that some things are not as they were, and leads to what they are. */
export async function tellRemarks(log: LogOutputChannel, name: string, report: readonly Remark[], sentence: string): Promise<void> {
  for (const { line, message } of report) log.info(`${name}${line === undefined ? '' : `, line ${line} of its draft`}: ${message}`);
  const show = l10n.t('Show Log');
  const chosen = await window.showInformationMessage(sentence, show);
  if (chosen === show) log.show();
}
