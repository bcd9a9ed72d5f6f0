import type { Draft } from '../draft/draft.ts';
import { paragraphNumber } from '../draft/paragraph-list.ts';
import { gatherer } from '../draft/per-chunk.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * A comment that silences rules: `{>>penholder-disable-next-line rule-id: reason<<}` for the paragraph that follows (in hard-wrapped text a line
 * is an accident), `{>>penholder-disable rule-id, rule-id<<}` up to `{>>penholder-enable<<}` or the draft's end. Without an id every rule is meant.
 */
export interface Suppression {
  /** The comment. In the draft. */
  readonly span: Span;
  /** Where it holds. */
  readonly reach: Span;
  /** The rules that it names; none means all. */
  readonly rules: readonly string[];
}

/** The findings that no comment silences, and the comments that silence nothing, each with the rules that it names in vain. */
export function suppress(
  draft: Draft,
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly unused: readonly Suppression[] } {
  const suppressions = suppressionsOf(draft);
  if (suppressions.length === 0) return { left: findings, unused: [] };
  const used = new Set<string>();
  const left = findings.filter((finding) => {
    const by = suppressions.filter(
      ({ reach, rules }) => contains(reach, startOf(finding)) && (rules.length === 0 || rules.includes(finding.rule)),
    );
    for (const { span } of by) used.add(`${span.start} ${finding.rule}`).add(`${span.start}`);
    return by.length === 0;
  });
  const unused = suppressions.flatMap((each) => {
    const idle = each.rules.filter((rule) => !used.has(`${each.span.start} ${rule}`));
    return idle.length > 0 || (each.rules.length === 0 && !used.has(`${each.span.start}`)) ? [{ ...each, rules: idle }] : [];
  });
  return { left, unused };
}

interface Directive {
  readonly verb: 'disable-next-line' | 'disable' | 'enable';
  readonly rules: readonly string[];
  /** In the paragraph. */
  readonly span: Span;
}

const directivesOf = gatherer((paragraph): readonly Directive[] | undefined => {
  if (!paragraph.text.includes(marker)) return undefined;
  const found = [...readDirectives(paragraph)];
  return found.length > 0 ? found : undefined;
});

const marker = '{>>penholder-';
const directive =
  /^\{>>penholder-(?<verb>disable-next-line|disable|enable)(?:\s+(?<rules>[a-z-]+(?:\s*,\s*[a-z-]+)*))?\s*(?::[\s\S]*)?<<\}$/;

function* readDirectives({ text, tree }: Paragraph): Generator<Directive> {
  for (const node of tree.nodes) {
    if (node.type !== 'change' || node.kind !== 'comment') continue;
    const groups = directive.exec(text.slice(node.span.start, node.span.end))?.groups;
    if (groups === undefined) continue;
    const rules = groups['rules']?.split(/\s*,\s*/) ?? [];
    yield { verb: groups['verb'] as Directive['verb'], rules, span: node.span };
  }
}

function suppressionsOf(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  let open: { readonly span: Span; readonly rules: readonly string[] }[] = [];
  const close = (rules: readonly string[], end: number): void => {
    const closed = open.filter((each) => rules.length === 0 || each.rules.length === 0 || each.rules.some((rule) => rules.includes(rule)));
    for (const { span, rules: named } of closed) found.push({ span, rules: named, reach: { start: span.end, end } });
    open = open.filter((each) => !closed.includes(each));
  };
  for (const { value, offset, index } of directivesOf(draft.paragraphs)) {
    for (const { verb, rules, span } of value) {
      const here = shift(span, offset);
      if (verb === 'enable') close(rules, here.start);
      else if (verb === 'disable') open.push({ span: here, rules });
      else found.push({ span: here, rules, reach: nextParagraph(draft, index) });
    }
  }
  close([], draft.length);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Several comments may stand above one paragraph. */
function nextParagraph(draft: Draft, index: number): Span {
  for (let next = index + 1; ; next++) {
    const placed = paragraphNumber(draft.paragraphs, next);
    if (placed === undefined) return { start: draft.length, end: draft.length };
    if (placed.paragraph.line.form !== 'comment') return { start: placed.offset, end: placed.offset + placed.paragraph.length };
  }
}

function startOf({ span }: Finding): Span {
  return { start: span.start, end: span.start };
}
