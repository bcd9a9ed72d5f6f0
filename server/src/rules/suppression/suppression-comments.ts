import type { Draft } from '../../draft/draft.ts';
import { gatherer, paragraphNumber } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';

/**
 * A comment that silences rules: `{>>penholder-disable-next-line rule-id: reason<<}` for the paragraph that follows (not a line, since
 * lines of hard-wrapped text have no meaning), `{>>penholder-disable rule-id, rule-id<<}` up to `{>>penholder-enable<<}` or the draft's end. Without an id every rule is meant.
 */
export interface Suppression {
  /** The comment. In the draft. */
  readonly span: Span;
  /** Where it silences. */
  readonly extent: Span;
  /** One of the rules that the comment names; undefined for all rules, where it names none. */
  readonly rule: string | undefined;
}

/** In the order of the text: one for each rule that a comment names, one for a comment that names none. */
export function suppressionsOf(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  // By rule, those that no comment has ended yet: they hold to the draft's end.
  const open = new Map<string | undefined, { end: number }[]>();
  const nextParagraph = paragraphsAfter(draft);
  for (const { value, offset, index } of directivesOf(draft.paragraphs)) {
    for (const { verb, rules, span: within } of value) {
      const span = shift(within, offset);
      if (verb === 'enable') {
        for (const rule of rules.length === 0 ? [...open.keys()] : rules) {
          for (const extent of open.get(rule) ?? []) extent.end = span.start;
          open.delete(rule);
        }
        continue;
      }
      for (const rule of rules.length === 0 ? [undefined] : rules) {
        if (verb === 'disable-next-line') found.push({ span, rule, extent: nextParagraph(index) });
        else {
          const extent = { start: span.end, end: draft.length };
          found.push({ span, rule, extent });
          if (!open.has(rule)) open.set(rule, []);
          open.get(rule)?.push(extent);
        }
      }
    }
  }
  return found;
}

/** True where a comment of the draft names the rule. */
export function isNamedInComment(draft: Draft, rule: string): boolean {
  return directivesOf(draft.paragraphs).some(({ value }) => value.some(({ rules }) => rules.includes(rule)));
}

interface SuppressionDirective {
  readonly verb: 'disable-next-line' | 'disable' | 'enable';
  readonly rules: readonly string[];
  /** In the paragraph. */
  readonly span: Span;
}

const directivesOf = gatherer((paragraph): readonly SuppressionDirective[] | undefined => {
  if (!paragraph.text.includes(marker)) return undefined;
  const found = [...readDirectives(paragraph)];
  return found.length > 0 ? found : undefined;
});

const marker = '{>>penholder-';
const directive =
  /^\{>>penholder-(?<verb>disable-next-line|disable|enable)(?:\s+(?<rules>[a-z-]+(?:\s*,\s*[a-z-]+)*))?\s*(?::[\s\S]*)?<<\}$/;

function* readDirectives({ text, tree }: Paragraph): Generator<SuppressionDirective> {
  for (const node of tree.nodes) {
    if (node.type !== 'change' || node.kind !== 'comment') continue;
    const groups = directive.exec(text.slice(node.span.start, node.span.end))?.groups;
    if (groups === undefined) continue;
    const rules = groups['rules']?.split(/\s*,\s*/) ?? [];
    yield { verb: groups['verb'] as SuppressionDirective['verb'], rules, span: node.span };
  }
}

/** Finds the paragraph after a comment; several comments may stand above it. To be asked in the order of the text, so that each paragraph is looked at once. */
function paragraphsAfter(draft: Draft): (index: number) => Span {
  let next = 0;
  let span: Span = { start: 0, end: 0 };
  return (index) => {
    if (index < next) return span;
    for (next = index + 1; ; next++) {
      const placed = paragraphNumber(draft.paragraphs, next);
      if (placed?.paragraph.line.form === 'comment') continue;
      // After the last paragraph there is nothing to silence.
      const [start, length] = placed === undefined ? [draft.length, 0] : [placed.offset, placed.paragraph.length];
      span = { start, end: start + length };
      return span;
    }
  };
}
