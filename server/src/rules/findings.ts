import type { Draft } from '../draft/draft.ts';
import type { Severity } from '../settings/schema.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { eachHit, Hits } from '../tree/hits.ts';
import { MemoHolder } from '../tree/memo.ts';
import type { Tree } from '../tree/tree.ts';
import { mayEndTurn } from '../tree/turns.ts';
import type { Finding } from './finding.ts';
import { type FoundInParagraph, inDraft } from './rule.ts';

/** What the rules find whose findings stay with their paragraphs, one after the other. */
export interface InParagraphs {
  readonly rules: readonly { readonly id: string; readonly severity: Severity }[];
  /** Of each rule. */
  readonly found: readonly Hits<readonly FoundInParagraph[]>[];
}

/** A finding with spans from its paragraph's start. */
export type FindingInParagraph = Finding & Pick<FoundInParagraph, 'fixesIn' | 'relatedIn'>;

/** The findings of all rules in the order of the text. Kept with each node of the tree: only where one of the rules finds something else they are put together anew. */
export function together(paragraphs: Tree<Paragraph>, { rules, found }: InParagraphs): Hits<readonly FindingInParagraph[]> {
  const severities = rules.map(({ id, severity }) => `${id} ${severity}`).join();
  return ofNode(paragraphs, found);

  function ofNode(node: Tree<Paragraph>, parts: InParagraphs['found']): Hits<readonly FindingInParagraph[]> {
    if (parts.every(({ count }) => count === 0)) return Hits.none;
    const known = kept.get(node);
    if (known?.severities === severities && known.parts.every((part, rule) => part === parts[rule])) return known.findings;
    const findings = node.height === 0 ? ofLeaves(parts) : ofBranches(node, parts);
    kept.set(node, { severities, parts, findings });
    mayEndTurn();
    return findings;
  }

  function ofBranches(node: Tree<Paragraph>, parts: InParagraphs['found']): Hits<readonly FindingInParagraph[]> {
    return Hits.ofBranches(
      node.branches.map((branch, number) =>
        ofNode(
          branch,
          parts.map((part) => part.branches[number] ?? Hits.none),
        ),
      ),
    );
  }

  function ofLeaves(parts: InParagraphs['found']): Hits<readonly FindingInParagraph[]> {
    const byLeaf = new Map<number, FindingInParagraph[]>();
    parts.forEach(({ at, values }, number) => {
      const rule = rules[number];
      at.forEach((leaf, hit) => {
        const findings = byLeaf.get(leaf) ?? [];
        byLeaf.set(leaf, findings);
        for (const each of values[hit] ?? [])
          if (rule !== undefined) findings.push({ rule: rule.id, severity: rule.severity, ordinal: 0, related: [], fixes: [], ...each });
      });
    });
    const leaves = [...byLeaf.keys()].sort((a, b) => a - b);
    return Hits.ofLeaves(
      leaves,
      leaves.map((leaf) => inOrder(byLeaf.get(leaf) ?? [])),
    );
  }
}

const kept = MemoHolder.memo<
  Tree<Paragraph>,
  { readonly severities: string; readonly parts: InParagraphs['found']; readonly findings: Hits<readonly FindingInParagraph[]> }
>();

/** By place, and those after the first of one rule at one span with their ordinals. Those of one place stay in the order in which they came: by rule. */
export function inOrder<F extends Finding>(findings: F[]): readonly F[] {
  findings.sort(byPlace);
  for (let at = 1; at < findings.length; at++) {
    const [before, finding] = [findings[at - 1], findings[at]];
    if (before !== undefined && finding?.rule === before.rule && byPlace(before, finding) === 0)
      findings[at] = { ...finding, ordinal: before.ordinal + 1 };
  }
  return findings;
}

/** In the draft, in order. */
export function placedFindings(draft: Draft, findings: Hits<readonly FindingInParagraph[]>): Finding[] {
  const all: Finding[] = [];
  eachHit(draft.paragraphs, findings, (those, paragraph, index, offset, line) => {
    for (const each of those) all.push(inDraft(each, draft, { paragraph, index, offset, line }));
  });
  return all;
}

export function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
