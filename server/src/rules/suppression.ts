import type { Draft } from '../draft/draft.ts';
import { paragraphAt, paragraphNumber } from '../draft/paragraph-list.ts';
import { gatherer } from '../draft/per-chunk.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { type Span, shift } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * A comment that silences rules: `{>>penholder-disable-next-line rule-id: reason<<}` for the paragraph that follows (in hard-wrapped text a line
 * is an accident), `{>>penholder-disable rule-id, rule-id<<}` up to `{>>penholder-enable<<}` or the draft's end. Without an id every rule is meant.
 */
export interface Suppression {
  /** The comment. In the draft. */
  readonly span: Span;
  /** Where it holds. */
  readonly reach: Span;
  /** One of the rules that it names; undefined where it names none and means all. */
  readonly rule: string | undefined;
}

/** A comment that silences nothing, with the rules that it names in vain. */
export interface Unused {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** The findings that no comment silences, and the comments that silence nothing. */
export function suppress(
  draft: Draft,
  findings: readonly Finding[],
): { readonly left: readonly Finding[]; readonly unused: readonly Unused[] } {
  const suppressions = suppressionsOf(draft);
  if (suppressions.length === 0) return { left: findings, unused: [] };
  const used = new Set<Suppression>();
  const left = findings.filter(({ rule, span }) => {
    const by = suppressions.filter((each) => each.reach.start <= span.start && span.start < each.reach.end && (each.rule ?? rule) === rule);
    for (const each of by) used.add(each);
    return by.length === 0;
  });
  const idle = Map.groupBy(
    suppressions.filter((each) => !used.has(each)),
    ({ span }) => span.start,
  );
  const unused = [...idle.values()].flatMap((each) => {
    const [first] = each;
    return first === undefined ? [] : [{ span: first.span, rules: each.flatMap(({ rule }) => rule ?? []) }];
  });
  return { left, unused };
}

/** The fix that every finding has: the comment that silences its rule for its paragraph, on a line above it. */
export function silence(draft: Draft, { rule, span }: Finding): Fix {
  return {
    title: `Silence ${rule} for this paragraph`,
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
  let open: Omit<Suppression, 'reach'>[] = [];
  const close = (rules: readonly string[], end: number): void => {
    const closed = open.filter(({ rule }) => rules.length === 0 || (rule !== undefined && rules.includes(rule)));
    for (const each of closed) found.push({ ...each, reach: { start: each.span.end, end } });
    open = open.filter((each) => !closed.includes(each));
  };
  for (const { value, offset, index } of directivesOf(draft.paragraphs)) {
    for (const directive of value) {
      const span = shift(directive.span, offset);
      const each = (directive.rules.length === 0 ? [undefined] : directive.rules).map((rule) => ({ span, rule }));
      if (directive.verb === 'enable') close(directive.rules, span.start);
      else if (directive.verb === 'disable') open.push(...each);
      else found.push(...each.map((suppression) => ({ ...suppression, reach: nextParagraph(draft, index) })));
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
