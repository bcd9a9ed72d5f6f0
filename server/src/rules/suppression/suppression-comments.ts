import type { Draft } from '../../draft/draft.ts';
import { gatherer, paragraphNumber } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';

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

/** In the order of the text: one for each rule that a comment names, one for a comment that names none. */
export function suppressionsOf(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  // Those that no comment has ended yet, by their rule: each holds to the draft's end until one does.
  const open = new Map<string | undefined, { end: number }[]>();
  const nextParagraph = paragraphsAfter(draft);
  for (const { value, offset, index } of directivesOf(draft.paragraphs)) {
    for (const { verb, rules, span: within } of value) {
      const span = shift(within, offset);
      if (verb === 'enable') {
        for (const rule of rules.length === 0 ? [...open.keys()] : rules) {
          for (const reach of open.get(rule) ?? []) reach.end = span.start;
          open.delete(rule);
        }
        continue;
      }
      for (const rule of rules.length === 0 ? [undefined] : rules) {
        if (verb === 'disable-next-line') found.push({ span, rule, reach: nextParagraph(index) });
        else {
          const reach = { start: span.end, end: draft.length };
          found.push({ span, rule, reach });
          const others = open.get(rule);
          if (others === undefined) open.set(rule, [reach]);
          else others.push(reach);
        }
      }
    }
  }
  return found;
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

/** The paragraph after one with a comment. Several comments may stand above it: asked in the order of the text, each paragraph is looked at once. */
function paragraphsAfter(draft: Draft): (index: number) => Span {
  let next = 0;
  let span: Span = { start: 0, end: 0 };
  return (index) => {
    if (index < next) return span;
    for (next = index + 1; ; next++) {
      const placed = paragraphNumber(draft.paragraphs, next);
      if (placed?.paragraph.line.form === 'comment') continue;
      // Past the end there is nothing to silence.
      const [start, length] = placed === undefined ? [draft.length, 0] : [placed.offset, placed.paragraph.length];
      span = { start, end: start + length };
      return span;
    }
  };
}
