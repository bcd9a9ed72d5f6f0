import type { Draft } from '../draft/draft.ts';
import { type Severity, usualSetting } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { finished, type Slices } from '../text/slices.ts';
import { Hits } from '../tree/hits.ts';
import { inTurns } from '../tree/turns.ts';
import { type Told, tell } from '../wording/say.ts';
import { type Budget, type Stopwatch, stopwatch } from './budget.ts';
import type { Finding } from './finding.ts';
import { byPlace, type FindingInParagraph, inOrder, placedFindings, together } from './findings.ts';
import { rules } from './index.ts';
import { checkIncomplete, noticed, tooLong } from './notices.ts';
import type { Found, FoundInParagraph, Rule, RuleContext } from './rule.ts';
import { suppress } from './suppression/suppression.ts';
import { suppressionsOf } from './suppression/suppression-comments.ts';
import { describeUnused, unusedSuppression } from './suppression/unused-suppression.ts';

/** The findings of a draft: those that stay with their paragraphs, and all others. */
export interface Findings {
  readonly draft: Draft;
  readonly inParagraphs: Hits<readonly FindingInParagraph[]>;
  /** In the order of the text. */
  readonly others: readonly Finding[];
  /** All of them, in the order of the text. */
  readonly all: readonly Finding[];
}

/**
 * Runs every rule that the settings do not silence, and leaves out what comments in the draft silence. A rule that throws is a bug of ours: it
 * finds nothing, and `onError` is told. When the budget is spent, the rules that have not run to their end are left out, and a notice says so.
 */
export function checkDraft(
  draft: Draft,
  context: Omit<RuleContext, 'isOver'>,
  onError: (rule: string, error: unknown) => void,
  budget?: Budget,
): Findings {
  return finished(checkInTurns(draft, context, onError, budget, Number.POSITIVE_INFINITY));
}

/** The same in slices, short enough that others can be served between them, even of a long draft that nobody has looked at yet. A check that is broken off has lost nothing: the next finds what it kept. */
export function* checkInTurns(
  draft: Draft,
  context: Omit<RuleContext, 'isOver'>,
  onError: (rule: string, error: unknown) => void,
  budget?: Budget,
  turnMilliseconds?: number,
): Slices<Findings> {
  if (draft.isUnread) return findingsOf(draft, Hits.none, [tooLong()]);
  const { settings } = context;
  const watch = stopwatch(budget);
  const others: Finding[] = [];
  const active: { id: string; severity: Severity }[] = [];
  const found: Hits<readonly FoundInParagraph[]>[] = [];
  const unfinished: string[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    if (severity === 'off') continue;
    try {
      const ofRule = yield* watched(
        inTurns(() => runRule(rule, draft, { ...context, isOver: watch.isOver }), turnMilliseconds),
        watch,
      );
      if (ofRule.inParagraphs !== undefined) {
        found.push(ofRule.inParagraphs);
        active.push({ id: rule.id, severity });
      }
      for (const each of ofRule.others) others.push(stamped(rule, severity, each));
    } catch (error) {
      onError(rule.id, error);
    }
    if (watch.isOver()) unfinished.push(rule.id);
    yield;
    watch.leaveOut();
  }
  const inParagraphs = yield* inTurns(() => together(draft.paragraphs, { rules: active, found }), turnMilliseconds);
  const findings = findingsOf(draft, inParagraphs, inOrder(others));
  // What comments silence is told of single findings: of a draft without such comments, nobody need list them.
  const suppressions = suppressionsOf(draft);
  const { left, unused } = suppressions.length > 0 ? suppress(suppressions, findings.all) : { left: undefined, unused: [] };
  const rest = left === undefined ? findings : findingsOf(draft, Hits.none, left);
  // Of a comment that silences nothing so far, nobody knows.
  if (unfinished.length > 0) return withOthers(rest, [noticed(checkIncomplete, incomplete(unfinished))]);
  const severity = severityOf(unusedSuppression, settings);
  // A rule that is off, or cannot look, finds nothing anywhere: that says nothing of the comment.
  const off = new Set(rules.flatMap((rule) => (severityOf(rule, settings) === 'off' || rule.isBlind?.(context) ? rule.id : [])));
  const idle = unused.filter((each) => each.rules.every((rule) => !off.has(rule)));
  if (severity === 'off' || idle.length === 0) return rest;
  return withOthers(
    rest,
    idle.map((each) => stamped(unusedSuppression, severity, describeUnused(draft, each))),
  );
}

interface OfRule {
  readonly inParagraphs: Hits<readonly FoundInParagraph[]> | undefined;
  readonly others: readonly Found[];
}

/** What a rule finds until the time is over. */
function runRule({ check }: Rule, draft: Draft, context: RuleContext & Pick<Stopwatch, 'isOver'>): OfRule {
  const { isOver } = context;
  const inParagraphs = isOver() ? undefined : check.inParagraphs?.(draft, context);
  const rest = check.inParagraphs === undefined ? check : (check.others ?? nothingElse);
  const others: Found[] = [];
  // Some rules find one thing after another, and all their time goes by between two of them.
  for (const each of isOver() ? [] : rest(draft, context)) {
    others.push(each);
    if (isOver()) break;
  }
  return { inParagraphs, others };
}

const nothingElse = (): readonly Found[] => [];

/** Counts the time of each slice, and not what goes by between two of them. */
function* watched<T>(work: Slices<T>, { isOver, leaveOut }: Stopwatch): Slices<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    isOver();
    yield;
    leaveOut();
  }
}

function findingsOf(draft: Draft, inParagraphs: Findings['inParagraphs'], others: readonly Finding[]): Findings {
  let all: readonly Finding[] | undefined;
  return {
    draft,
    inParagraphs,
    others,
    get all() {
      all ??= inParagraphs.count === 0 ? others : [...others, ...placedFindings(draft, inParagraphs)].sort(byPlaceAndRule);
      return all;
    },
  };
}

function withOthers({ draft, inParagraphs, others }: Findings, more: readonly Finding[]): Findings {
  return findingsOf(draft, inParagraphs, [...others, ...more].sort(byPlaceAndRule));
}

/** The rules in their order. A notice, which is of no rule, comes before them; a comment that silences nothing is told of after all others at its place. */
const orderOf = new Map([...rules.map(({ id }, order) => [id, order] as const), [unusedSuppression.id, rules.length] as const]);

export function byPlaceAndRule(a: Finding, b: Finding): number {
  return byPlace(a, b) || (orderOf.get(a.rule) ?? -1) - (orderOf.get(b.rule) ?? -1);
}

function incomplete([first = '', ...others]: readonly string[]): Told {
  return others.length === 0
    ? tell('checkStopped', { rule: first })
    : tell('checkStoppedSeveral', { rule: first, count: others.length + 1 });
}

function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id] ?? usualSetting(rule);
}

/** Its fixes may be made when asked for, so they are not asked for here. */
function stamped(rule: Rule, severity: Severity, found: Found): Finding {
  const { span, message, detail, related = [] } = found;
  return {
    rule: rule.id,
    severity,
    ordinal: 0,
    span,
    message,
    ...(detail !== undefined && { detail }),
    related,
    get fixes() {
      return found.fixes ?? [];
    },
  };
}
