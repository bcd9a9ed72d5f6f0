import { bracketsIn } from '../../draft/brackets/brackets.ts';
import { readingsOf } from '../../draft/proposals/paragraph-reading.ts';
import { stampOf } from '../../draft/stamps/stamps.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import type { Span } from '../../text/span.ts';
import type { Fact, FactKind } from './fact.ts';

/** The brackets of a paragraph by their depth, those that it shares with another one, the delegations that are named in them, and its stamp. Each that it has several times is numbered. */
export function markFacts(paragraph: Paragraph): { readonly facts: readonly Fact[]; readonly hasUnknownProposers: boolean } {
  const facts: Fact[] = [];
  const counts = new Map<string, number>();
  let hasUnknownProposers = false;
  const add = (kind: FactKind, name: string, span: Span): void => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    facts.push({ kind, key: `${name}#${count}`, span, at: span, claim: 'certain' });
  };
  const readings = bracket.test(paragraph.text) ? readingsOf(paragraph) : undefined;
  for (const { node, within, quoted } of readings === undefined ? [] : bracketsIn(paragraph)) {
    if (quoted) continue;
    add('bracket', `b:${within.length}`, node.span);
    const reading = readings?.get(node);
    for (const { delegation, span } of reading === undefined ? [] : [...reading.proposers, ...reading.stands])
      if (delegation === undefined) hasUnknownProposers = true;
      else add('proposer', `p:${delegation.id}`, span);
  }
  if (readings !== undefined)
    for (const { mark, span } of allOf(paragraph.tree.nodes, 'stray')) if (mark === '[' || mark === ']') add('bracket', `b:${mark}`, span);
  const stamp = stampOf(paragraph);
  if (stamp !== undefined) add('stamp', `s:${stamp.status}`, stamp.span);
  return { facts, hasUnknownProposers };
}

const bracket = /[[\]{]/;
