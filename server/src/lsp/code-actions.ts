import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Settings } from '../library/settings.ts';
import type { AnnotatedEdit, Finding, Fix } from '../rules/finding.ts';
import { fixAll } from '../rules/fix-all.ts';
import type { Span } from '../text/span.ts';
import { fixAllKind } from './capabilities.ts';
import type { Context } from './context.ts';
import { toSpan } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { contentModified, ensureWanted } from './guard.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What an action needs to find its fix again when the client asks for the edits. Without `finding` it is fix-all. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly finding?: { readonly rule: string; readonly span: Span; readonly fix: number };
}

export function serveCodeActions({ connection, client, documents, service, settings, diagnoses, guard }: Context): void {
  connection.onCodeAction(
    guard('codeAction', null, async (params, token) => {
      const open = documents.get(params.textDocument.uri);
      if (!open) return null;
      const current = await settingsOf(open);
      ensureWanted(token);
      const found = diagnoses.findings(open.uri, open.draft, current);
      return [...quickFixes(open, found, params), ...fixEverything(open, found, current, params)];
    }),
  );

  connection.onCodeActionResolve((action, token) =>
    guard('codeAction/resolve', action, async () => {
      const data = action.data as ActionData | undefined;
      const open = data && documents.get(data.uri);
      if (!data || open?.version !== data.version) throw contentModified();
      const edits = editsOf(open, await settingsOf(open), data.finding);
      if (!edits) throw contentModified();
      return { ...action, edit: workspaceEdit(open, edits, client) };
    })(action, token),
  );

  async function settingsOf(open: OpenDraft): Promise<Settings> {
    const current = await settings.of(open.key);
    if (documents.get(open.uri) !== open) throw contentModified();
    return current;
  }

  function quickFixes(open: OpenDraft, found: readonly Finding[], { range, context }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, CodeActionKind.QuickFix)) return [];
    const asked = toSpan(open.draft, range);
    return found
      .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
      .flatMap((finding) => service.fixes(open.draft, finding).map((fix, index) => quickFix(open, finding, fix, index)));
  }

  function quickFix(open: OpenDraft, finding: Finding, fix: Fix, index: number): CodeAction {
    const { rule, span } = finding;
    return withEdit(open, { rule, span, fix: index }, () => fix.edits(), {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnoses.diagnostic(open.uri, open.draft, finding)],
      isPreferred: index === 0 && finding.fixes.length > 0,
    });
  }

  function fixEverything(open: OpenDraft, found: readonly Finding[], current: Settings, { context }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, fixAllKind) || !found.some(({ fixes }) => fixes.some((fix) => fix.certain))) return [];
    const title = 'Fix everything in this draft that has one certain fix';
    return [withEdit(open, undefined, () => everyEdit(open, current), { title, kind: fixAllKind })];
  }

  function withEdit(
    open: OpenDraft,
    finding: ActionData['finding'],
    edits: () => readonly AnnotatedEdit[],
    action: CodeAction,
  ): CodeAction {
    if (!client.resolvesEdits) return { ...action, edit: workspaceEdit(open, edits(), client) };
    const data: ActionData = { uri: open.uri, version: open.version, ...(finding && { finding }) };
    return { ...action, data };
  }

  /** Those that bring the draft to rest: the client asks once, and must find nothing left to ask for. */
  function everyEdit(open: OpenDraft, current: Settings): readonly AnnotatedEdit[] {
    return fixAll(open.draft, (draft) => diagnoses.findings(open.uri, draft, current)).edits;
  }

  function editsOf(open: OpenDraft, current: Settings, wanted: ActionData['finding']): readonly AnnotatedEdit[] | undefined {
    if (!wanted) return everyEdit(open, current);
    const same = ({ rule, span }: Finding) => rule === wanted.rule && span.start === wanted.span.start && span.end === wanted.span.end;
    const finding = diagnoses.findings(open.uri, open.draft, current).find(same);
    return finding && service.fixes(open.draft, finding)[wanted.fix]?.edits();
  }
}

/** A client that asks for `source` is given `source.fixAll.penholder` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}
