import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { type AnnotatedEdit, inTurns, type LanguageService, type Settling } from '../service.ts';
import type { Span } from '../text/span.ts';
import { toSpan } from './convert.ts';
import type { OpenDraft } from './documents.ts';
import { inSlices } from './in-slices.ts';
import { wants } from './wants.ts';
import { answerInTurns } from './while-wanted.ts';

/** What may be done about proposals, by the place that was asked about and its number there. Its title is compared, since it names the words. */
export interface ShownSettling {
  readonly place: Span;
  readonly index: number;
  readonly title: string;
}

interface SettleAction {
  readonly shown: ShownSettling;
  readonly action: CodeAction;
  edits(): readonly AnnotatedEdit[];
}

/** The actions that settle proposals. What concerns more than one place is offered to those who ask: it would light the bulb everywhere. */
export async function settleActions(
  service: LanguageService,
  { draft }: OpenDraft,
  { range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<readonly SettleAction[]> {
  if (!kinds.some((kind) => wants(context.only, kind))) return [];
  const place = toSpan(draft, range);
  const found = await answerInTurns(token, () => service.settlings(draft, place));
  return found.flatMap((settling, index): SettleAction[] => {
    const { title, isWide, hindrance, edits } = settling;
    const kind = kindOf(settling);
    const isAsked = context.triggerKind === CodeActionTriggerKind.Invoked || !isWide;
    if (!isAsked || !wants(context.only, kind)) return [];
    const action = { title, kind, ...(hindrance !== undefined && { disabled: { reason: hindrance } }) };
    return [{ shown: { place, index, title }, action, edits }];
  });
}

/** Undefined where something else is found at the place. */
export async function settlingEdits(
  service: LanguageService,
  { draft }: OpenDraft,
  { place, index, title }: ShownSettling,
): Promise<readonly AnnotatedEdit[] | undefined> {
  const found = await inSlices(inTurns(() => service.settlings(draft, place)));
  const settling = found?.[index];
  return settling?.title === title ? settling.edits() : undefined;
}

/** So that a key can be bound to each: `refactor.rewrite.accept`, `refactor.rewrite.reject`, `refactor.rewrite.bracket`. */
function kindOf({ kind }: Pick<Settling, 'kind'>): string {
  return `${CodeActionKind.RefactorRewrite}.${kind}`;
}

const kinds = (['accept', 'reject', 'bracket'] as const).map((kind) => kindOf({ kind }));
