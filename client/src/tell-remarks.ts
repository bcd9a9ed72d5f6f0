import { type LogOutputChannel, window } from 'vscode';

interface Remark {
  /** Of the draft, from 1. */
  readonly line?: number;
  readonly message: string;
}

/** Tells that some things of a document are not as they were, and leads to what they are. */
export async function tellRemarks(log: LogOutputChannel, name: string, report: readonly Remark[], what: string): Promise<void> {
  for (const { line, message } of report) log.info(`${name}${line === undefined ? '' : `, line ${line} of its draft`}: ${message}`);
  const things = report.length === 1 ? 'One thing' : `${report.length} things`;
  const show = 'Show in Log';
  const chosen = await window.showInformationMessage(`${things} in ${name} ${what}.`, show);
  if (chosen === show) log.show();
}
