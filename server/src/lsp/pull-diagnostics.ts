import type {
  CancellationToken,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { fileKey, type Settings } from '../service.ts';
import type { Context } from './context.ts';
import type { OpenDraft } from './documents.ts';
import { errorsFirst } from './errors-first.ts';
import { ensureWanted, unlessCancelled } from './guard.ts';
import { slices } from './work-queue.ts';

/** Diagnostics for a client that asks for them: of one draft, and of all drafts of the workspace. */
export function serveDiagnostics(context: Context): void {
  const { connection, service, documents, settings, workspace, library, quoted, encodings, diagnoses, guard } = context;
  const { settingsFor } = errorsFirst(context);
  const none: FullDocumentDiagnosticReport = { kind: 'full', items: [] };
  documents.onDidClose((uri) => diagnoses.forget(uri));

  connection.languages.diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostic',
      none,
      async ({ textDocument: { uri }, previousResultId }, token) => {
        const key = fileKey(uri);
        const current = await settings.of(key);
        ensureWanted(token);
        const answer = await ofOpen(key, uri, previousResultId, token, (open) => settingsFor(open, current));
        const report = answer?.report ?? (await ofFile(key, uri, current, previousResultId));
        ensureWanted(token);
        return report;
      },
    ),
  );

  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    guard('workspace diagnostics', { items: [] }, () =>
      ofWorkspace(new Map(params.previousResultIds.map(({ uri, value }) => [uri, value])), token, progress),
    )(params, token),
  );

  async function ofWorkspace(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<{ items: WorkspaceDocumentDiagnosticReport[] }> {
    await unlessCancelled(workspace.settled(), token);
    await library.flush();
    const pause = slices();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [key, uri] of named([...previous.keys(), ...documents.uris(), ...workspace.files().keys()])) {
      const item = await ofDraft(key, uri, previous.get(uri), token);
      if (progress) progress.report({ items: [item] });
      else items.push(item);
      await pause();
      ensureWanted(token);
    }
    return { items };
  }

  /** A draft that is gone is reported without diagnostics, so that the client forgets those it still shows. */
  async function ofDraft(
    key: string,
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport> {
    const current = await settings.of(key);
    const answer = await ofOpen(key, uri, previous, token, () => current);
    if (answer) return { uri, version: answer.version, ...answer.report };
    return { uri, version: null, ...(await ofFile(key, uri, current, previous)) };
  }

  /** Of the draft as it stands when it is answered: an edit meanwhile is no reason to answer about the text before it. Undefined where none is open. */
  async function ofOpen(
    key: string,
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
    settingsOf: (open: OpenDraft) => Settings,
  ): Promise<{ readonly version: number; readonly report: DocumentDiagnosticReport } | undefined> {
    for (let open = await documents.readFile(key); open; open = await documents.readFile(key)) {
      ensureWanted(token);
      const { draft, version, uri: spelt } = open;
      const misread = await encodings.misread(open);
      if (misread !== undefined) return { version, report: { kind: 'full', items: [diagnoses.diagnostic(uri, draft, misread)] } };
      const findings = await diagnoses.findingsInSlices(uri, draft, settingsOf(open), () => documents.get(spelt)?.draft === draft);
      if (findings) return { version, report: diagnoses.report(uri, findings, previous) };
    }
    return undefined;
  }

  async function ofFile(key: string, uri: string, current: Settings, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const file = workspace.files().get(key);
    if (file === undefined) return none;
    const resultId = diagnoses.resultId(key, file, current);
    if (resultId === previous) return { kind: 'unchanged', resultId };
    const unread = workspace.unread(key);
    if (unread !== undefined) return { kind: 'full', resultId, items: [diagnoses.diagnostic(key, service.parse(''), unread)] };
    const draft = await workspace.entered(key);
    if (draft !== undefined) await quoted.readFor(key, draft);
    const findings = draft && (await diagnoses.findingsInSlices(uri, draft, current));
    // What was read meanwhile is in the findings.
    return findings ? { kind: 'full', resultId: diagnoses.resultId(key, file, current), items: diagnoses.shown(uri, findings) } : none;
  }
}

/** Each file once, under the spelling that comes first. */
function named(uris: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const uri of uris) if (!byKey.has(fileKey(uri))) byKey.set(fileKey(uri), uri);
  return byKey;
}
