import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import {
  type AnnotatedEdit,
  type Finding,
  type FindingId,
  type Fix,
  fixAll,
  identityOf,
  isSameFinding,
  type Settings,
  say,
} from '../service.ts';
import { fixAllKind } from './capabilities.ts';
import type { Context } from './context.ts';
import { toSpan } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { contentModified, ensureWanted } from './guard.ts';
import { type ShownSettling, settleActions, settlingEdits } from './settle-actions.ts';
import { wants } from './wants.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** By which an action is found again when the client asks for the edits. With neither `fix` nor `settling` it is fix-all. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly fix?: ShownFix;
  readonly settling?: ShownSettling;
}

/** A fix by its finding and its place among the finding's fixes. Its title is compared, since other drafts of the workspace may have changed the fixes. */
interface ShownFix {
  readonly finding: FindingId;
  readonly index: number;
  readonly title: string;
}

const insertKind = `${CodeActionKind.RefactorRewrite}.insert`;
const insertCommands = [
  ['penholder.insertParagraphBelow', 'insertBelow'],
  ['penholder.insertParagraphAbove', 'insertAbove'],
] as const;

export function serveCodeActions({ connection, client, documents, service, settings, diagnoses, guard }: Context): void {
  connection.onCodeAction(
    guard('codeAction', null, async (params, token) => {
      const open = await documents.read(params.textDocument.uri);
      if (!open) return null;
      const current = await settingsOf(open);
      ensureWanted(token);
      const found = await diagnoses.findingsInSlices(open.uri, open.draft, current, () => documents.get(open.uri) === open);
      if (!found) throw contentModified();
      ensureWanted(token);
      const settling = await settleActions(service, open, params, token);
      return [
        ...quickFixes(open, found.all, params),
        ...settling
          .filter(({ action }) => client.disablesActions || !action.disabled)
          .map(({ shown, edits, action }) => withEdit(open, { settling: shown }, edits, action)),
        ...fixEverything(open, found.all, current, params),
        ...askedBefore(open, params),
        ...insertions(open, params),
      ];
    }),
  );

  connection.onCodeActionResolve((action, token) =>
    guard('codeAction/resolve', action, async () => {
      const data = action.data as ActionData | undefined;
      const open = data && (await documents.read(data.uri));
      if (!data || open?.version !== data.version) throw contentModified();
      const edits = data.settling ? await settlingEdits(service, open, data.settling) : editsOf(open, await settingsOf(open), data.fix);
      if (!edits || documents.get(open.uri) !== open) throw contentModified();
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
    const actions = found
      .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
      .flatMap((finding) =>
        service.fixes(open.draft, finding).map((fix, index) => ({ rule: finding.rule, action: quickFix(open, finding, fix, index) })),
      );
    const titles = Map.groupBy(actions, ({ action }) => action.title);
    return actions.map(({ rule, action }) =>
      (titles.get(action.title)?.length ?? 0) > 1 ? { ...action, title: `${action.title} (${rule})` } : action,
    );
  }

  function quickFix(open: OpenDraft, finding: Finding, fix: Fix, index: number): CodeAction {
    const { title } = fix;
    return withEdit(open, { fix: { finding: identityOf(finding), index, title } }, () => fix.edits(), {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnoses.diagnostic(open.uri, open.draft, finding)],
      isPreferred: index === 0 && finding.fixes.length > 0,
    });
  }

  function fixEverything(open: OpenDraft, found: readonly Finding[], current: Settings, { context }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, fixAllKind) || !found.some(({ fixes }) => fixes.some((fix) => fix.certain))) return [];
    const title = say('fixEverything');
    return [withEdit(open, {}, () => everyEdit(open, current), { title, kind: fixAllKind })];
  }

  /** Only who asks for actions is offered it: it would light the bulb at every place where something was said before. */
  function askedBefore({ draft, key }: OpenDraft, { range, context }: CodeActionParams): CodeAction[] {
    if (!client.asksAgreedLanguage || !wants(context.only, CodeActionKind.Refactor)) return [];
    if (context.triggerKind !== CodeActionTriggerKind.Invoked || !service.mayBeAgreedLanguage(draft, toSpan(draft, range), key)) return [];
    const title = say('saidBefore');
    return [{ title, kind: CodeActionKind.Refactor, command: { title, command: 'penholder.agreedLanguage' } }];
  }

  /** Only for who asks, since it can be done at every number. The command puts the cursor where the words go. */
  function insertions({ draft }: OpenDraft, { range, context }: CodeActionParams): CodeAction[] {
    if (!client.insertsParagraphs || !wants(context.only, insertKind) || context.triggerKind !== CodeActionTriggerKind.Invoked) return [];
    if (!service.mayInsertParagraph(draft, toSpan(draft, range).start)) return [];
    return insertCommands.map(([command, words]) => {
      const title = say(words);
      return { title, kind: insertKind, command: { title, command } };
    });
  }

  function withEdit(
    open: OpenDraft,
    shown: Pick<ActionData, 'fix' | 'settling'>,
    edits: () => readonly AnnotatedEdit[],
    action: CodeAction,
  ): CodeAction {
    if (action.disabled) return action;
    if (!client.resolvesEdits) return { ...action, edit: workspaceEdit(open, edits(), client) };
    const data: ActionData = { uri: open.uri, version: open.version, ...shown };
    return { ...action, data };
  }

  /** The edits after which nothing certain is left to fix: a client asks for fix-all once. */
  function everyEdit(open: OpenDraft, current: Settings): readonly AnnotatedEdit[] {
    return fixAll(open.draft, (draft) => diagnoses.findings(open.uri, draft, current)).edits;
  }

  function editsOf(open: OpenDraft, current: Settings, wanted: ShownFix | undefined): readonly AnnotatedEdit[] | undefined {
    if (!wanted) return everyEdit(open, current);
    const finding = diagnoses.findings(open.uri, open.draft, current).find((each) => isSameFinding(each, wanted.finding));
    const fix = finding && service.fixes(open.draft, finding)[wanted.index];
    return fix?.title === wanted.title ? fix.edits() : undefined;
  }
}
