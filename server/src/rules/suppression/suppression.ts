import type { Draft } from '../../draft/draft.ts';
import { paragraphAt } from '../../draft/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { say } from '../../wording/say.ts';
import type { Finding, Fix } from '../finding.ts';
import type { Suppression } from './suppression-comments.ts';

/** A comment that silences nothing, with those of its rules that find nothing there. */
export interface Unused {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** The findings that no comment silences, and the comments that silence nothing. `findings` are in the order of the text. */
export function suppress(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly unused: readonly Unused[] } {
  const silenced = new Set<Finding>();
  const used = new Set<Suppression>();
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  for (const [rule, group] of Map.groupBy(suppressions, (each) => each.rule))
    silenceGroup(group, rule === undefined ? findings : (byRule.get(rule) ?? []), silenced, used);
  const idle = Map.groupBy(
    suppressions.filter((each) => !used.has(each)),
    ({ span }) => span.start,
  );
  const unused = [...idle.values()].flatMap((each) => {
    const [first] = each;
    return first === undefined ? [] : [{ span: first.span, rules: each.flatMap(({ rule }) => rule ?? []) }];
  });
  return { left: findings.filter((each) => !silenced.has(each)), unused };
}

/** The fix that every finding has: the comment that silences its rule for its paragraph, on a line above it. */
export function silence(draft: Draft, { rule, span }: Finding): Fix {
  return {
    title: say('doNotReport'),
    certain: false,
    edits() {
      const placed = paragraphAt(draft.paragraphs, span.start);
      if (placed === undefined) return [];
      const { text, line } = placed.paragraph;
      const byteOrderMark = text.startsWith('\uFEFF') ? 1 : 0;
      const start = placed.offset + Math.max(line.start, byteOrderMark);
      const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
      return [{ span: { start, end: start }, newText: `{>>penholder-disable-next-line ${rule}: reason<<}${lineBreak}` }];
    },
  };
}

/** Silences findings of one rule. Passes over the suppressions and the findings once, since a draft may have thousands of both. */
function silenceGroup(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
  silenced: Set<Finding>,
  used: Set<Suppression>,
): void {
  let first = 0;
  let next = 0;
  for (const suppression of suppressions.toSorted((a, b) => a.extent.start - b.extent.start)) {
    const { start, end } = suppression.extent;
    while (startOf(findings[first]) < start) first++;
    if (startOf(findings[first]) < end) used.add(suppression);
    // A finding before `next` within this extent is within an earlier extent too, and is silenced already.
    for (next = Math.max(first, next); startOf(findings[next]) < end; next++) silenced.add(findings[next] as Finding);
  }
}

function startOf(finding: Finding | undefined): number {
  return finding?.span.start ?? Number.POSITIVE_INFINITY;
}
