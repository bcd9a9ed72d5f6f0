import type { Draft, Position } from '../draft/draft.ts';
import { samePlace } from '../draft/same-place.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { Hits } from '../tree/hits.ts';
import { mapHits } from '../tree/map-hits.ts';
import type { Tree } from '../tree/tree.ts';
import type { Finding, Related } from './finding.ts';
import { type FindingInParagraph, placedFindings } from './findings.ts';
import { someOf } from './rule.ts';
import type { Findings } from './run.ts';

/**
 * True where a person would be shown the same, in the same order, at the same lines and characters. Costs what is not identical; where an edit gave
 * the tree another shape it may be false of the same.
 */
export function sameFindings(before: Findings, now: Findings): boolean {
  return (
    sameInTree(
      { node: before.draft.paragraphs, findings: before.inParagraphs, line: 0 },
      { node: now.draft.paragraphs, findings: now.inParagraphs, line: 0 },
    ) && sameList(before, now, listed(before), listed(now))
  );
}

/** The findings that do not stay with their paragraphs alone: what they say of others may move without them. */
function listed({ draft, inParagraphs, others }: Findings): readonly Finding[] {
  return [...placedFindings(draft, ofOthers(draft.paragraphs, inParagraphs, undefined)), ...others];
}

const ofOthers = mapHits<Paragraph, readonly FindingInParagraph[], undefined, readonly FindingInParagraph[]>(
  (findings) => someOf(findings.filter(({ relatedIn }) => relatedIn !== undefined)),
  () => true,
);

interface InTree {
  readonly node: Tree<Paragraph>;
  readonly findings: Hits<readonly FindingInParagraph[]>;
  /** On which the node starts. */
  readonly line: number;
}

function sameInTree(a: InTree, b: InTree): boolean {
  if (a.findings.count === 0 && b.findings.count === 0) return true;
  if (a.findings.count !== b.findings.count || a.line !== b.line) return false;
  if (a.node === b.node && a.findings === b.findings) return true;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return parts.length === others.length && parts.every((part, at) => samePart(part, others[at]));
}

type Part = InTree | { readonly paragraph: Paragraph; readonly line: number; readonly findings: readonly FindingInParagraph[] };

/** The branches of a node, or those of its paragraphs that have findings. */
function partsOf({ node, findings, line: start }: InTree): readonly Part[] {
  let line = start;
  if (node.height > 0)
    return node.branches.flatMap((branch, number): Part[] => {
      const inside = findings.branches[number];
      const part = inside === undefined || inside.count === 0 ? [] : [{ node: branch, findings: inside, line }];
      line += branch.lineBreaks;
      return part;
    });
  let passed = 0;
  return findings.at.map((number, hit) => {
    for (; passed < number; passed++) line += node.leaves[passed]?.lineBreaks ?? 0;
    return { paragraph: node.leaves[number] as Paragraph, line, findings: findings.values[hit] ?? [] };
  });
}

function samePart(a: Part, b: Part | undefined): boolean {
  if (b === undefined) return false;
  if ('node' in a) return 'node' in b && sameInTree(a, b);
  if ('node' in b || a.line !== b.line || a.findings.length !== b.findings.length) return false;
  if (a.paragraph === b.paragraph && a.findings === b.findings) return true;
  const same = (one: Span, other: Span) =>
    samePosition(placeIn(a.paragraph, one.start), placeIn(b.paragraph, other.start)) &&
    samePosition(placeIn(a.paragraph, one.end), placeIn(b.paragraph, other.end));
  return a.findings.every((finding, at) => sameFinding(finding, b.findings[at], same));
}

/** A paragraph starts on a line of its own. */
function placeIn({ lineStarts }: Paragraph, offset: number): Position {
  const line = lineStarts.findLastIndex((start) => start <= offset);
  return { line: line + 1, character: offset - (lineStarts[line] ?? 0) };
}

function sameList({ draft: one }: Findings, { draft: other }: Findings, before: readonly Finding[], now: readonly Finding[]): boolean {
  if (before.length !== now.length) return false;
  const same = sameSpan(one, other);
  return before.every((finding, at) => sameFinding(finding, now[at], same));
}

function sameSpan(one: Draft, other: Draft): (a: Span, b: Span) => boolean {
  const same = samePlace(one, other);
  return (a, b) => same(a.start, b.start) && same(a.end, b.end);
}

function sameFinding(a: Finding, b: Finding | undefined, same: (a: Span, b: Span) => boolean): boolean {
  return (
    b !== undefined &&
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    same(a.span, b.span) &&
    a.related.length === b.related.length &&
    a.related.every((each, index) => sameRelated(each, b.related[index], same))
  );
}

function sameRelated(a: Related, b: Related | undefined, same: (a: Span, b: Span) => boolean): boolean {
  if (a.message !== b?.message) return false;
  if ('span' in a) return 'span' in b && same(a.span, b.span);
  return !('span' in b) && a.uri === b.uri && samePosition(a.range.start, b.range.start) && samePosition(a.range.end, b.range.end);
}

function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
