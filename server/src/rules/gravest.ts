import type { Severity } from '../settings/schema.ts';
import { eachHit } from '../tree/hits.ts';
import type { Finding } from './finding.ts';
import { inDraft } from './rule.ts';
import { byPlaceAndRule, type Findings } from './run.ts';

/**
 * The findings that are told: all of them in the order of the text or, where there are more than `most`, the gravest, those of one severity in that order.
 * `left` is the number of the others, which are not even made.
 */
export function gravest(findings: Findings, most: number): { readonly told: readonly Finding[]; readonly left: number } {
  const count = countOf(findings);
  if (count <= most) return { told: findings.all, left: 0 };
  const told: Finding[] = [];
  for (const severity of gravestFirst) if (told.length < most) told.push(...firstOf(findings, severity, most - told.length));
  return { told, left: count - told.length };
}

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function countOf({ draft, inParagraphs, others }: Findings): number {
  let count = others.length;
  eachHit(draft.paragraphs, inParagraphs, (found) => {
    count += found.length;
  });
  return count;
}

function firstOf({ draft, inParagraphs, others }: Findings, severity: Severity, most: number): Finding[] {
  const found: Finding[] = [];
  eachHit(draft.paragraphs, inParagraphs, (those, paragraph, index, offset, line) => {
    if (found.length >= most) return;
    for (const each of those) if (each.severity === severity) found.push(inDraft(each, draft, { paragraph, index, offset, line }));
  });
  return [...found, ...others.filter((each) => each.severity === severity)].sort(byPlaceAndRule).slice(0, most);
}
